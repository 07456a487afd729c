import type { Issue, IssueKind } from '../base/issue.js';
import { decode } from '../csv/decode.js';
import { type CsvRecord, readCsv } from '../csv/read.js';
import type { Column } from '../tables/column.js';
import { tableColumns, type TableName } from '../tables/tables.js';
import { checkHeader } from './check-header.js';
import { type Cell, fileOf, type Line, lineIssue } from './line.js';
import { parseCell } from './parse-cell.js';

/** A file as it was found, or the reason why it could not be read. */
export type Content = Uint8Array | string | { readonly missing: string };

export interface ParsedTable {
  readonly lines: readonly Line[];
  /** What is wrong with the file, whole rows that could not be read included. */
  readonly fileIssues: readonly Issue[];
  /** What is wrong with cells of the lines. */
  readonly cellIssues: readonly Issue[];
  /** Whether every id of the file is known, so that an id that is not among them stands nowhere. */
  readonly complete: boolean;
}

/** Reads one file cell by cell, without regard to rules that span cells, rows or files. */
export function parseTable(table: TableName, content: Content, expectedRows?: number): ParsedTable {
  if (typeof content === 'object' && 'missing' in content) return missingTable(table, content.missing);
  const { text, issues: byteIssues } = decode(fileOf(table), content);
  const { header, records, issues } = readCsv(fileOf(table), text, 'never');
  const headerIssues = header.length ? checkHeader(table, header) : [];
  const fileIssues = [...byteIssues, ...issues, ...headerIssues];
  const read = headerIssues.some(({ kind }) => losesColumn.has(kind)) ? [] : records;
  const rows = read.map((record) => parseRecord(table, header, record));
  const cellIssues = rows.flatMap((row) => row.issues);
  return {
    lines: rows.map(({ line }) => line),
    fileIssues: [...fileIssues, ...countIssues(table, header, records, issues, expectedRows)],
    cellIssues,
    complete:
      fileIssues.every(({ kind }) => losesNothing.has(kind)) &&
      !cellIssues.some(({ kind }) => kind === 'id_form'),
  };
}

const losesColumn: ReadonlySet<IssueKind> = new Set(['missing_column', 'renamed_column']);
const losesNothing: ReadonlySet<IssueKind> = new Set([
  'byte_order_mark',
  'carriage_return',
  'null_byte',
  'not_utf8',
  'extra_column',
  'column_order',
]);

function missingTable(table: TableName, reason: string): ParsedTable {
  const issue = {
    kind: 'missing_file',
    file: fileOf(table),
    line: null,
    column: null,
    expected: '',
    found: reason,
  } as const;
  return { lines: [], fileIssues: [issue], cellIssues: [], complete: false };
}

function parseRecord(table: TableName, header: readonly string[], { line, cells }: CsvRecord) {
  const readings = tableColumns[table].map((column: Column) => ({
    column: column.name,
    reading: parseCell(table, column, cells[header.indexOf(column.name)] ?? ''),
  }));
  const bad = readings.flatMap(({ column, reading }) =>
    'problem' in reading ? [{ column, ...reading.problem }] : [],
  );
  const row: Record<string, Cell> = {};
  for (const { column, reading } of readings) row[column] = 'value' in reading ? reading.value : null;
  const id = cells[header.indexOf(tableColumns[table][0].name)] ?? '';
  return {
    line: { line, id, cells: row, bad: new Set(bad.map(({ column }) => column)) },
    issues: bad.map((problem) => lineIssue(table, { line }, problem)),
  };
}

/** Rows that were told as faulty were there, so they count as found. */
function countIssues(
  table: TableName,
  header: readonly string[],
  records: readonly CsvRecord[],
  faults: readonly Issue[],
  expectedRows: number | undefined,
): Issue[] {
  const place = { file: fileOf(table), line: null, column: null };
  if (header.length && records.length + faults.length === 0)
    return [{ ...place, kind: 'no_rows', expected: '', found: '' }];
  const whole = faults.filter(({ kind }) => kind !== 'cut_off').length;
  const found = records.length + whole;
  if (expectedRows === undefined || !header.length || found === expectedRows) return [];
  return [{ ...place, kind: 'row_count', expected: String(expectedRows), found: String(found) }];
}
