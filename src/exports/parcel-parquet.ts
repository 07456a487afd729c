import { parquetWriteBuffer } from 'hyparquet-writer';
import { type AnyRow, cellText, type CellValue, columnsOf } from '../tables/cells.js';
import type { Column } from '../tables/column.js';
import type { TableName } from '../tables/tables.js';
import { versionName } from './file-name.js';
import type { Parcel } from './parcel.js';

/** The rows of one table as Parquet: figures as doubles, all else as text. */
export function parcelParquet(
  table: TableName,
  rows: readonly AnyRow[],
  { version, address }: Parcel,
): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: columnsOf(table).map((column) => ({
      name: column.name,
      data: rows.map((row) => stored(column, row[column.name] ?? null)),
      type: isNumber(column) ? 'DOUBLE' : 'STRING',
      nullable: true,
    })),
    kvMetadata: [
      { key: 'version', value: versionName(version) },
      { key: 'licence', value: 'CC-BY-4.0' },
      ...(address === null ? [] : [{ key: 'address', value: address }]),
    ],
  });
}

function stored(column: Column, value: CellValue): number | string | null {
  if (isNumber(column)) return typeof value === 'number' ? value : null;
  return cellText(value) || null;
}

function isNumber({ kind }: Column): boolean {
  return kind === 'number' || kind === 'difference';
}
