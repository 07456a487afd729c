import { type AnyRow, cellText } from '../tables/cells.js';
import type { Column } from '../tables/column.js';
import { qualifiers } from '../tables/observations.js';
import { claimTables, type TableName } from '../tables/tables.js';
import type { Words } from '../words/words.js';

/** A cell as a page shows it: as the file has it, but figures as readers of the language write them, with their qualifier. */
export function cellWords(words: Words, table: TableName, column: Column, row: AnyRow): string {
  const value = row[column.name] ?? null;
  if (typeof value !== 'number') return cellText(value);
  if (column.name !== 'value' || !claimTables.some((name) => name === table)) return words.number(value);
  const qualifier = qualifiers.find((one) => one === cellText(row['qualifier']));
  return words.figure({ value, low: null, high: null, qualifier: qualifier ?? 'exact' });
}

/** What a column's cells are like, for their width. */
export function columnClass(column: Column): string {
  const isCode = 'table' in column && column.table === 'countries' && column.kind === 'reference';
  return isCode ? 'kind-country' : `kind-${column.kind}`;
}
