import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentTexts } from './old-texts.js';

const series = readFileSync('src/fixtures/good/series.csv', 'utf8');

test('currentTexts(texts) leaves a file of today as it is, and gives one that was not there a header', () => {
  const texts = currentTexts({ 'series.csv': series });
  expect(texts.series).toBe(series);
  expect(texts.detainees).toMatch(/^id,country,.*\n$/);
});

test('currentTexts(texts) adds a column that came later, empty, and leaves out one that went', () => {
  const rows = series.trimEnd().split('\n');
  const old = rows.map((line, at) => `${line.replace(/,[^,]*$/, '')},${at === 0 ? 'gone' : 'x'}\n`).join('');
  const { series: now } = currentTexts({ 'series.csv': old }, ['series']);
  expect(now?.split('\n')[0]).toBe(rows[0]);
  expect(now?.split('\n')[1]).toBe(rows[1]?.replace(/[^,]*$/, ''));
});
