import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../base/issue.js';
import { type TableName, tableNames } from '../tables/tables.js';
import { en } from '../words/en.js';
import { issueText } from '../words/issue-text.js';
import type { Content } from './parse-table.js';
import { parseTables } from './parse-tables.js';

const good = 'src/fixtures/good';
const bad = 'src/fixtures/bad';

/**
 * A folder in `bad` holds the files that differ from `good`, one mistake in all, and `expected.txt` with what
 * `npm run data:check` says of it. `centres.csv.missing` holds the reason why that file could not be read;
 * `expected-rows.txt` holds numbers of rows that are known from elsewhere.
 */
const cases = readdirSync(bad).sort();

describe('parseTables(files) tells each mistake, and only that', () => {
  test.each(cases)('%s', async (name) => {
    const { issues } = parseTables(filesOf(name), expectedRows(name));
    await expect(textOf(issues)).toMatchFileSnapshot(join('../../', bad, name, 'expected.txt'));
    expect(issues).not.toEqual([]);
  });
});

describe('parseTables(files) drops no row without an issue on its line or its file', () => {
  test.each(cases)('%s', (name) => {
    const { tables, issues } = parseTables(filesOf(name), expectedRows(name));
    for (const table of tableNames) {
      const told = issues.filter(({ file }) => file === `${table}.csv`);
      const lost = whole.tables[table].length - tables[table].length;
      expect(lost, table).toBeLessThanOrEqual(told.some(costsFile) ? lost : told.length);
    }
  });
});

test('parseTables(files) finds nothing wrong with the good files', () => {
  expect(whole.issues).toEqual([]);
  expect(whole.tables.detainees.map(({ id }) => id)).toEqual([
    'vnm-2014-held',
    'vnm-2016-held',
    'khm-2017-admissions',
    'asia-2018-held',
  ]);
});

const whole = parseTables(filesOf('none'));

function filesOf(name: string): Partial<Record<TableName, Content>> {
  return Object.fromEntries(
    tableNames.map((table) => [table, contentOf(join(bad, name, `${table}.csv`), table)] as const),
  );
}

function contentOf(path: string, table: TableName): Content {
  if (existsSync(`${path}.missing`)) return { missing: readFileSync(`${path}.missing`, 'utf8').trim() };
  return readFileSync(existsSync(path) ? path : join(good, `${table}.csv`));
}

function expectedRows(name: string): Partial<Record<TableName, number>> {
  const path = join(bad, name, 'expected-rows.txt');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return Object.fromEntries(
    lines.map((line) => line.split(' ')).map(([table = '', rows]) => [table, Number(rows)] as const),
  );
}

function textOf(issues: readonly Issue[]): string {
  return issues.map((issue) => `${issueText(issue, en.m)}\n`).join('');
}

function costsFile({ line, kind }: Issue): boolean {
  return line === null || kind === 'cut_off' || kind.endsWith('_column');
}
