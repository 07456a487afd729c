import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkFolder } from './check-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'detention-trends-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('checkFolder(folder) counts the rows of each file where all is well', () => {
  const { ok, lines } = checkFolder('src/fixtures/good');
  expect(ok).toBe(true);
  expect(lines).toHaveLength(12);
  expect(lines[0]).toBe('detainees.csv: 4 read, none with a problem');
});

test('checkFolder(folder) tells every file that is missing and every one that nothing reads', () => {
  writeFileSync(join(folder, 'detainees-2.csv'), 'id\nx\n');
  const { ok, lines } = checkFolder(folder);
  expect(ok).toBe(false);
  expect(lines).toHaveLength(13);
  expect(lines[0]).toBe('detainees.csv: expected this file, but it could not be read (ENOENT)');
  expect(lines[12]).toMatch(/^detainees-2\.csv: /);
});
