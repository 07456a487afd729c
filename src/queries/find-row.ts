import type { Closure } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import { claimTables, type Tables } from '../tables/tables.js';

/** A row that has evidence, found by its permanent id. */
export type Found =
  { readonly kind: 'claim'; readonly row: Observation } | { readonly kind: 'promise'; readonly row: Closure };

/** Looks a row up in all claims and promises that have been read. */
export function findRow(tables: Tables, id: string): Found | null {
  const same = (row: { readonly id: string }) => row.id === id;
  const claim = claimTables.map((name) => tables[name].find(same)).find((row) => row !== undefined);
  if (claim) return { kind: 'claim', row: claim };
  const promise = tables.closures.find(same);
  return promise ? { kind: 'promise', row: promise } : null;
}
