import type { Issue } from '../base/issue.js';
import { shortText } from '../base/short-text.js';
import { tableColumns, type TableName } from '../tables/tables.js';
import { lineIssue } from './line.js';

/** What is wrong with the header of a table. Columns that have only moved, or are not ours, do no harm to the rest. */
export function checkHeader(table: TableName, header: readonly string[]): Issue[] {
  const names = tableColumns[table].map(({ name }) => name);
  const missing = names.filter((name) => !header.includes(name));
  const extra = new Set(header.flatMap((_name, at) => (isExtra(names, header, at) ? [at] : [])));
  const renamed = missing.filter((name) => extra.delete(names.indexOf(name)));
  const lost = missing.filter((name) => !renamed.includes(name));
  const problems = [
    ...renamed.map((name) => problem('renamed_column', name, name, header[names.indexOf(name)])),
    ...lost.map((name) => problem('missing_column', name, name, '')),
    ...[...extra].map((at) => problem('extra_column', null, '', header[at])),
    ...(missing.length ? [] : moved(names, header)),
  ];
  return problems.map((one) => lineIssue(table, { line: 1 }, one));
}

type Problem = Omit<Issue, 'file' | 'line'>;

function problem(kind: Problem['kind'], column: string | null, expected: string, found = ''): Problem {
  return { kind, column, expected, found: shortText(found) };
}

function isExtra(names: readonly string[], header: readonly string[], at: number): boolean {
  const name = header[at] ?? '';
  return !names.includes(name) || header.indexOf(name) < at;
}

/** The first column that stands in another's place. */
function moved(names: readonly string[], header: readonly string[]): Problem[] {
  const ours = header.filter((name, at) => !isExtra(names, header, at));
  const at = names.findIndex((name, index) => name !== ours[index]);
  const name = names[at];
  return name === undefined ? [] : [problem('column_order', null, name, ours[at])];
}
