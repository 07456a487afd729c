import { type AnyRow, cellText, columnsOf, keyOf, rowsOf } from '../tables/cells.js';
import { type TableName, tableNames, type Tables } from '../tables/tables.js';
import type { Source } from '../tables/sources.js';
import type { Words } from '../words/words.js';
import type { DataVersion } from './file-name.js';

/** Rows of one or several tables. */
export type Parts = Readonly<Partial<Record<TableName, readonly AnyRow[]>>>;

/** What a reader takes home: some rows, and all that must be told of them. */
export interface Parcel {
  readonly words: Words;
  /** The rows that were asked for. */
  readonly rows: Parts;
  /** The whole record, for what the rows name. */
  readonly tables: Tables;
  /** What is taken, for names of files: a chart, a table. */
  readonly name: string;
  /** The same for readers: the question of a chart, the name of a file. */
  readonly title: string;
  /** What the rows are narrowed to, a phrase each. */
  readonly filters: readonly string[];
  readonly version: DataVersion;
  /** The address that shows the same rows, and that of the frozen version, absolute where they are known. */
  readonly address: string | null;
  readonly frozen: string | null;
}

/** The tables of which rows were asked for. */
export function mainTables(rows: Parts): TableName[] {
  return tableNames.filter((name) => rows[name] !== undefined);
}

/** The rows, and all rows of other tables that they name (sources, countries, series), in the order of the record. */
export function withNamed({ rows, tables }: Pick<Parcel, 'rows' | 'tables'>): Parts {
  const keys = new Map<TableName, Set<string>>();
  const waiting = mainTables(rows).flatMap((table) => (rows[table] ?? []).map((row) => ({ table, row })));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const { table, key } of namedBy(next.table, next.row)) {
      const known = keys.get(table) ?? new Set();
      if (known.has(key)) continue;
      keys.set(table, known.add(key));
      const row = rowsOf(tables, table).find((one) => keyOf(table, one) === key);
      if (row) waiting.push({ table, row });
    }
  }
  const named = [...keys].map(([table, ids]): [TableName, readonly AnyRow[]] => {
    const own = new Set((rows[table] ?? []).map((row) => keyOf(table, row)));
    return [
      table,
      rowsOf(tables, table).filter((row) => own.has(keyOf(table, row)) || ids.has(keyOf(table, row))),
    ];
  });
  return { ...rows, ...Object.fromEntries(named) };
}

/** The sources that the rows rest on, in the order of the record. */
export function usedSources(parcel: Pick<Parcel, 'rows' | 'tables'>): Source[] {
  const named = new Set((withNamed(parcel).sources ?? []).map((row) => keyOf('sources', row)));
  return parcel.tables.sources.filter(({ id }) => named.has(id));
}

function namedBy(table: TableName, row: AnyRow): { table: TableName; key: string }[] {
  return columnsOf(table).flatMap((column) => {
    if (!('table' in column)) return [];
    const keys = cellText(row[column.name])
      .split(' ')
      .filter((key) => key !== '');
    return keys.map((key) => ({ table: column.table, key }));
  });
}
