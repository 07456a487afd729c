import { parseDate } from '../base/dates.js';
import { noTables, type Tables } from '../tables/tables.js';
import { asTables } from './as-tables.js';
import type { Cell, Cells } from './line.js';

/** Tables that were read and checked at build time, column by column, which packs well. Dates are written as texts. */
export type PackedTables = Readonly<Record<string, PackedTable>>;

interface PackedTable {
  readonly dates: readonly string[];
  /** Columns that are left out, since nothing asks for them: each cell is null. */
  readonly without: readonly string[];
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

/** Packs the tables that have rows, without columns of these names. */
export function packTables(tables: Partial<Tables>, without: readonly string[] = []): PackedTables {
  const filled = Object.entries<readonly Cells[]>(tables).filter(([, rows]) => rows.length > 0);
  return Object.fromEntries(filled.map(([name, rows]) => [name, packTable(rows, without)]));
}

function packTable(rows: readonly Cells[], without: readonly string[]): PackedTable {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.filter((name) => !without.includes(name));
  return {
    dates: columns.filter((name) => rows.some((row) => isDate(row[name]))),
    without: names.filter((name) => without.includes(name)),
    columns: Object.fromEntries(columns.map((name) => [name, rows.map((row) => packCell(row[name]))])),
  };
}

function packCell(cell: Cell | undefined): Cell {
  return isDate(cell) ? cell.text : (cell ?? null);
}

function isDate(cell: Cell | undefined): cell is Extract<Cell, { readonly year: number }> {
  return typeof cell === 'object' && cell !== null && 'year' in cell;
}

/** The tables of a packed file; one that it does not hold has no rows. A file of another form throws. */
export function unpackTables(text: string): Tables {
  return tablesOf(JSON.parse(text));
}

/** The same for what was read already. */
export function tablesOf(packed: unknown): Tables {
  if (!isPacked(packed)) throw new Error('packed rows: expected tables with columns and dates');
  const read = Object.entries(packed).map(([name, table]) => [name, rowsOf(table)] as const);
  return asTables({ ...noTables, ...Object.fromEntries(read) });
}

/** The rows of one file with the events of another, each with the sources that it names. */
export function withEventRows(own: Tables, { events, sources }: Tables): Tables {
  return { ...own, events, sources: [...own.sources, ...sources] };
}

function rowsOf({ dates, without, columns }: PackedTable): Cells[] {
  const names = Object.keys(columns);
  const count = columns[names[0] ?? '']?.length ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const row: Record<string, Cell> = Object.fromEntries(without.map((name) => [name, null]));
    for (const name of names) row[name] = cellOf(columns[name]?.[at] ?? null, dates.includes(name));
    return row;
  });
}

function cellOf(cell: Cell, dated: boolean): Cell {
  return dated && typeof cell === 'string' ? parseDate(cell) : cell;
}

/** Whether it is a file of ours at all: what it holds was checked when it was written. */
function isPacked(value: unknown): value is PackedTables {
  return isObject(value) && Object.values(value).every((table) => isObject(table) && 'columns' in table);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
