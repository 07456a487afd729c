import type { Issue } from '../base/issue.js';
import { claimTables, noTables, type TableName, tableNames, type Tables } from '../tables/tables.js';
import { asTables } from './as-tables.js';
import { checkIds } from './check-ids.js';
import { checkReferences, type KnownIds } from './check-references.js';
import { checkRows } from './check-rows.js';
import { checkSeries } from './check-series.js';
import { keepRows } from './keep-rows.js';
import { type Cells, fileOf, type LinesOf } from './line.js';
import { type Content, type ParsedTable, parseTable } from './parse-table.js';

export interface ParsedTables {
  readonly tables: Tables;
  readonly issues: readonly Issue[];
}

/**
 * Reads the files that are given and checks them, alone and against each other. What is bad is told and left out; what
 * is not given is neither. `expectedRows` uncovers a file that was cut at a line end.
 */
export function parseTables(
  files: Partial<Record<TableName, Content>>,
  expectedRows: Partial<Record<TableName, number>> = {},
): ParsedTables {
  const parsed = parseAll(files, expectedRows);
  const rowIssues = [...[...parsed.values()].flatMap(({ cellIssues }) => cellIssues), ...crossIssues(parsed)];
  const fileIssues = [...parsed.values()].flatMap((table) => table.fileIssues);
  return { tables: keep(parsed, rowIssues), issues: inOrder([...fileIssues, ...rowIssues]) };
}

type Parsed = ReadonlyMap<TableName, ParsedTable>;

function parseAll(
  files: Partial<Record<TableName, Content>>,
  expectedRows: Partial<Record<TableName, number>>,
): Parsed {
  const parsed = new Map<TableName, ParsedTable>();
  for (const name of tableNames) {
    const content = files[name];
    if (content !== undefined) parsed.set(name, parseTable(name, content, expectedRows[name]));
  }
  return parsed;
}

function crossIssues(parsed: Parsed): Issue[] {
  const lines: LinesOf = new Map([...parsed].map(([name, table]) => [name, table.lines]));
  const known: KnownIds = new Map(
    [...parsed].filter(([, { complete }]) => complete).map(([name, table]) => [name, idsOf(table)]),
  );
  const series = lines.get('series') ?? [];
  return [
    ...checkIds(lines),
    ...claimTables.flatMap((name) => checkRows(name, lines.get(name) ?? [])),
    ...[...lines].flatMap(([name, own]) => checkReferences(name, own, known)),
    ...claimTables.flatMap((name) => checkSeries(name, lines.get(name) ?? [], series)),
  ];
}

function idsOf({ lines }: ParsedTable): ReadonlySet<string> {
  return new Set(lines.map(({ id }) => id));
}

function keep(parsed: Parsed, issues: readonly Issue[]): Tables {
  const rows: Record<TableName, readonly Cells[]> = { ...noTables };
  for (const [name, { lines }] of parsed)
    rows[name] = keepRows(
      lines,
      issues.filter(({ file }) => file === fileOf(name)),
    );
  return asTables(rows);
}

function inOrder(issues: readonly Issue[]): Issue[] {
  const files = tableNames.map(fileOf);
  return [...issues].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}
