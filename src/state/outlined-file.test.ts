import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'opentype.js';
import { expect, test } from 'vitest';
import { outliner } from './outlined-file.js';

const file = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
);
const bytes = readFileSync(file);
const cut = outliner(parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));

test('outliner(font) tells which texts it has all letters of', () => {
  expect(cut.has('More than 450,000 – “held” in Việt Nam · 2016')).toBe(true);
  expect(cut.has('កម្ពុជា')).toBe(false);
  expect(cut.has('Cambodia (កម្ពុជា)')).toBe(false);
});

test('outliner(font) sets a text as one path, as wide as it says', () => {
  const path = cut.path('Held', 10, 20, 12);
  expect(path).toMatch(/^M[\d.]/);
  expect(path.length).toBeLessThan(1600);
  expect(cut.width('Held', 24)).toBeCloseTo(2 * cut.width('Held', 12), 3);
  expect(cut.path('', 0, 0, 12)).toBe('');
});

test('outliner(font) writes numbers only, wherever a text stands', () => {
  for (let x = 0; x < 60; x += 0.37)
    for (const text of ['Singapore 3,981', 'People held on a date', 'fewer than 150,000 – 2016'])
      expect(cut.path(text, x, 213.3, 11.5)).toMatch(/^(?:[MLQCZ](?:-?[\d.]+ ?)*)+$/);
});
