import { readCsv } from '../csv/read.js';
import { rowKey } from './row-key.js';

/** Text of each CSV file of a record by its name ("detainees.csv"). */
export type RecordTexts = Readonly<Record<string, string>>;

export type RowChange = {
  /** Tells the row from those of other kinds that have the same id: see `rowKey`. */
  readonly key: string;
  readonly file: string;
  readonly id: string;
} & (
  | { readonly kind: 'added' | 'withdrawn'; readonly cells: Cells }
  | { readonly kind: 'corrected'; readonly cells: readonly ChangedCell[] }
);

/** The cells of a row that are not empty, by column. */
type Cells = Readonly<Record<string, string>>;

export interface ChangedCell {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** How one state of the record differs from a later one, row by row: the order of rows and columns does not matter. */
export function recordChanges(before: RecordTexts, after: RecordTexts): RowChange[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const kept = [...now.values()].flatMap((row) => change(old.get(row.key), row));
  const gone = [...old.values()].filter(({ key }) => !now.has(key));
  return [...kept, ...gone.map((row): RowChange => ({ ...row, kind: 'withdrawn' }))];
}

/** How many rows each file holds. */
export function rowCounts(texts: RecordTexts): Record<string, number> {
  return Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [file, read(file, text).records.length]),
  );
}

interface Row {
  readonly key: string;
  readonly file: string;
  readonly id: string;
  readonly cells: Cells;
}

function rowsOf(texts: RecordTexts): ReadonlyMap<string, Row> {
  const rows = Object.entries(texts).flatMap(([file, text]) => {
    const { header, records } = read(file, text);
    return records.map(({ cells }) => row(file, header, cells));
  });
  return new Map(rows.map((one) => [one.key, one]));
}

function row(file: string, header: readonly string[], cells: readonly string[]): Row {
  const id = cells[0] ?? '';
  const filled = header.flatMap((column, at) => (cells[at] ? [[column, cells[at]] as const] : []));
  return { key: rowKey(file.replace(/\.csv$/, ''), id), file, id, cells: Object.fromEntries(filled) };
}

function read(file: string, text: string) {
  const { issues, ...csv } = readCsv(file, text, 'never');
  if (issues.length === 0) return csv;
  throw new Error(`${file}: ${issues.map(({ kind, line }) => `${kind} in line ${String(line)}`).join(', ')}`);
}

function change(before: Row | undefined, { cells, ...row }: Row): RowChange[] {
  if (!before) return [{ ...row, kind: 'added', cells }];
  const moved = before.file === row.file ? [] : [{ column: 'file', before: before.file, after: row.file }];
  const corrected = [...moved, ...changedCells(before.cells, cells)];
  return corrected.length === 0 ? [] : [{ ...row, kind: 'corrected', cells: corrected }];
}

function changedCells(before: Cells, after: Cells): ChangedCell[] {
  const columns = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...columns]
    .map((column) => ({ column, before: before[column] ?? '', after: after[column] ?? '' }))
    .filter((cell) => cell.before !== cell.after);
}
