import { claimTables, type TableName, type Tables } from '../tables/tables.js';
import { type Found, otherOf, otherTables } from './find-row.js';

/** Looks a row up in one table alone; null where it is not there or has no evidence, as a source has none. */
export function foundIn(tables: Tables, table: TableName, id: string): Found | null {
  const same = (row: { readonly id: string }) => row.id === id;
  const claims = claimTables.find((name) => name === table);
  if (claims) return claimOf(tables[claims].find(same));
  if (table === 'closures') return promiseOf(tables.closures.find(same));
  const other = otherTables.find((name) => name === table);
  return other ? otherOf(tables, other, same) : null;
}

function claimOf(
  row: Tables['detainees'][number] | Tables['centres'][number] | Tables['context'][number] | undefined,
): Found | null {
  return row ? { kind: 'claim', row } : null;
}

function promiseOf(row: Tables['closures'][number] | undefined): Found | null {
  return row ? { kind: 'promise', row } : null;
}
