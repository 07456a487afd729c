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

type RowCounts = Partial<Record<TableName, number>>;

/**
 * Reads the files that are given and checks them, alone and against each other. What is bad is told and left out; what
 * is not given is neither. `expectedRows` uncovers a file that was cut at a line end.
 */
export function parseTables(
  files: Partial<Record<TableName, Content>>,
  expectedRows: RowCounts = {},
): ParsedTables {
  const read = new ReadTables(expectedRows);
  for (const name of tableNames) {
    const content = files[name];
    if (content !== undefined) read.add(name, content);
  }
  return read.check();
}

type Parsed = ReadonlyMap<TableName, ParsedTable>;

/** Files of the record, read one by one as they come, and checked against all that came before. */
export class ReadTables {
  readonly #parsed = new Map<TableName, ParsedTable>();
  readonly #expected: RowCounts;

  constructor(expectedRows: RowCounts) {
    this.#expected = expectedRows;
  }

  add = (name: TableName, content: Content): void => {
    this.#parsed.set(name, parseTable(name, content, this.#expected[name]));
  };

  /** Whether there was no such file. */
  isMissing = (name: TableName): boolean =>
    this.#parsed.get(name)?.fileIssues.some(({ kind }) => kind === 'missing_file') ?? false;

  check(): ParsedTables {
    const all = [...this.#parsed.values()];
    const rowIssues = [...all.flatMap(({ cellIssues }) => cellIssues), ...crossIssues(this.#parsed)];
    const fileIssues = all.flatMap((table) => table.fileIssues);
    return { tables: keep(this.#parsed, rowIssues), issues: inOrder([...fileIssues, ...rowIssues]) };
  }
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
