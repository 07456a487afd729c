import { claimTables } from '../tables/tables.js';

/** Ids are unique within a kind of row; claims are one kind, though they lie in three files. */
export function rowKey(table: string, id: string): string {
  return `${claimTables.some((name) => name === table) ? 'claims' : table}/${id}`;
}
