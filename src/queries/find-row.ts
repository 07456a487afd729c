import { never } from '../base/never.js';
import type { Closure } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import { claimTables, type Tables } from '../tables/tables.js';

/** The tables whose rows are neither claims nor promises, but have evidence too. */
export const otherTables = [
  'events',
  'alternatives',
  'effectiveness',
  'mechanisms',
  'recommendations',
] as const satisfies readonly (keyof Tables)[];

export type OtherTable = (typeof otherTables)[number];

/** A row that has evidence, found by its permanent id. */
export type Found =
  | { readonly kind: 'claim'; readonly row: Observation }
  | { readonly kind: 'promise'; readonly row: Closure }
  | FoundOther;

export type FoundOther = {
  readonly [T in OtherTable]: { readonly kind: T; readonly row: Tables[T][number] };
}[OtherTable];

/** Looks a row up in all that has been read. Ids are unique within a kind only: what the page shows is looked through first. */
export function findRow(tables: Tables, id: string, prefer: OtherTable | null = null): Found | null {
  const same = (row: { readonly id: string }) => row.id === id;
  const preferred = prefer === null ? null : otherOf(tables, prefer, same);
  if (preferred) return preferred;
  const claim = claimTables.map((name) => tables[name].find(same)).find((row) => row !== undefined);
  if (claim) return { kind: 'claim', row: claim };
  const promise = tables.closures.find(same);
  return promise ? { kind: 'promise', row: promise } : findOther(tables, same);
}

function findOther(tables: Tables, same: (row: { readonly id: string }) => boolean): FoundOther | null {
  const found = otherTables.map((name) => otherOf(tables, name, same));
  return found.find((one) => one !== null) ?? null;
}

/** Looks a row up in one of the other tables. */
export function otherOf(
  tables: Tables,
  kind: OtherTable,
  same: (row: { readonly id: string }) => boolean,
): FoundOther | null {
  switch (kind) {
    case 'events':
      return some(tables.events.find(same), (row) => ({ kind, row }));
    case 'alternatives':
      return some(tables.alternatives.find(same), (row) => ({ kind, row }));
    case 'effectiveness':
      return some(tables.effectiveness.find(same), (row) => ({ kind, row }));
    case 'mechanisms':
      return some(tables.mechanisms.find(same), (row) => ({ kind, row }));
    case 'recommendations':
      return some(tables.recommendations.find(same), (row) => ({ kind, row }));
    default:
      return never('table', kind);
  }
}

function some<Row, T extends Found>(row: Row | undefined, found: (row: Row) => T): T | null {
  return row === undefined ? null : found(row);
}
