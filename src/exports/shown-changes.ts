import type { Picture } from '../charts/picture.js';
import { otherTables } from '../queries/find-row.js';
import { claimTables } from '../tables/tables.js';
import type { RowChange } from './record-changes.js';
import { rowKey } from './row-key.js';

/** A change of the record and the keys of the rows of a chart that it touches: its own row, or those that name its source or series. */
export interface Touch {
  readonly kind: RowChange['kind'];
  readonly rows: readonly string[];
}

/** Those changes that touch a row of one of these pictures: the one drawn then, and the one that would be drawn now. */
export function shownChanges(changes: readonly Touch[], ...pictures: readonly Picture[]): Touch[] {
  const shown = new Set(pictures.flatMap(rowKeys));
  return changes.filter(({ rows }) => rows.some((key) => shown.has(key)));
}

/** The keys of all rows of a picture. */
export function rowKeys({ claims, promises, others }: Picture): string[] {
  return [
    ...claims.map(({ id }) => rowKey(claimTables[0], id)),
    ...promises.map(({ id }) => rowKey('closures', id)),
    ...otherTables.flatMap((table) => (others?.[table] ?? []).map(({ id }) => rowKey(table, id))),
  ];
}
