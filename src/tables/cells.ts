import type { PartialDate } from '../base/dates.js';
import type { Column } from './column.js';
import { tableColumns, type TableName, type Tables } from './tables.js';

/** What a cell of any table may hold: null where nothing is stated. */
export type CellValue = string | number | PartialDate | readonly string[] | null;

/** A row of any table, its cells by the names of their columns. */
export type AnyRow = Readonly<Record<string, CellValue>>;

/** A value as the record's own files hold it: nothing for what is not stated, lists parted by a space. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return 'text' in value ? value.text : value.join(' ');
  return String(value);
}

/** Whether a cell says nothing. */
export function isEmptyCell(value: CellValue | undefined): boolean {
  return cellText(value) === '';
}

/** The rows of a table, whatever their columns. */
export function rowsOf(tables: Tables, name: TableName): readonly AnyRow[] {
  return tables[name];
}

/** The columns of a table, in the order of its file. */
export function columnsOf(name: TableName): readonly Column[] {
  return tableColumns[name];
}

/** The permanent name of a row: the first cell of each table. */
export function keyOf(name: TableName, row: AnyRow): string {
  return cellText(row[tableColumns[name][0].name]);
}
