import type { AnyRow, CellValue } from '../tables/cells.js';
import { cite } from './cite.js';
import { versionName } from './file-name.js';
import { mainTables, type Parcel } from './parcel.js';

/** The rows as JSON: figures are numbers, lists are lists, what is not stated is null, dates are as exact as their source. */
export function parcelJson({ words, rows, title, filters, version, address, frozen }: Parcel): string {
  const record = words.m.ui_name();
  const value = {
    title,
    filters,
    version: versionName(version),
    address,
    frozen,
    licence: 'CC-BY-4.0',
    citation: cite('sentence', { record, title, version, address }),
    tables: Object.fromEntries(mainTables(rows).map((table) => [table, (rows[table] ?? []).map(plainRow)])),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A row as JSON holds it: dates as text. */
export function plainRow(row: AnyRow) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

function plain(value: CellValue) {
  return value !== null && typeof value === 'object' && 'text' in value ? value.text : value;
}
