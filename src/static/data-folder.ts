import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../base/issue.js';
import type { Content } from '../parse/parse-table.js';
import { type TableName, tableNames } from '../tables/tables.js';

/** Every table of the record, as it lies in a folder. */
export function readFolder(folder: string): Partial<Record<TableName, Content>> {
  return Object.fromEntries(tableNames.map((name) => [name, contentOf(join(folder, `${name}.csv`))]));
}

/** CSV files that are none of ours: a figure in one of them would never be shown. */
export function strayFiles(folder: string): Issue[] {
  if (!existsSync(folder)) return [];
  const ours = new Set(tableNames.map((name) => `${name}.csv`));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv') && !ours.has(file))
    .sort()
    .map((file) => ({ kind: 'extra_file', file, line: null, column: null, expected: '', found: '' }));
}

function contentOf(path: string): Content {
  try {
    return readFileSync(path);
  } catch (error) {
    return { missing: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
