import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { versionName } from '../exports/file-name.js';
import { archive, hashOf, readArchive, textsOf } from './archive.js';
import { contentHash, statedVersion } from './data-files.js';

const folder = mkdtempSync(join(tmpdir(), 'detention-trends-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ours = readArchive('archive');

test('readArchive(folder) finds in each of our versions the content whose hash is in its name', () => {
  expect(ours.length).toBeGreaterThan(0);
  for (const { version, texts } of ours) expect(hashOf(texts)).toBe(version.hash);
  const files = ours.map(({ version }) => `${versionName(version)}.json.br`);
  expect(readdirSync('archive').sort()).toEqual([...files, 'versions.json'].sort());
});

test('readArchive(folder) lists our versions by date, the data as they stand last', () => {
  const dates = ours.map(({ version }) => version.date);
  expect(dates).toEqual([...dates].sort());
  const cure = 'The data changed: run "npm run data:stamp", which archives them too.';
  expect(ours.at(-1)?.version, cure).toEqual(statedVersion('data'));
  expect(ours.at(-1)?.texts, cure).toEqual(textsOf('data'));
});

test('archive(folder, data, version) keeps each version once, in the order in which they came', () => {
  const first = { date: '2026-01-02', hash: contentHash('src/fixtures/good') };
  archive(folder, 'src/fixtures/good', first);
  archive(folder, 'data', statedVersion('data'));
  archive(folder, 'src/fixtures/good', first);
  expect(readArchive(folder).map(({ version }) => version)).toEqual([first, statedVersion('data')]);
  expect(readArchive(folder)[0]?.texts).toEqual(textsOf('src/fixtures/good'));
});

test('readArchive() stops at a version whose content is not the one that its name tells', () => {
  const wrong = mkdtempSync(join(folder, 'wrong-'));
  archive(wrong, 'src/fixtures/good', { date: '2026-01-02', hash: '00000000' });
  expect(() => readArchive(wrong)).toThrow('expected content with the hash 00000000');
  writeFileSync(join(wrong, 'versions.json'), '["../../etc/passwd"]');
  expect(() => readArchive(wrong)).toThrow('expected a version such as');
});
