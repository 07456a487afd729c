import type { Picture } from '../charts/picture.js';
import { otherRows } from '../charts/others.js';
import type { RowChange } from './record-changes.js';
import { rowKey } from './row-key.js';
import { rowKeys } from './shown-changes.js';

/** Those changes of the record that touch what a picture shows: rows that it shows now or showed then, and what it named then as their sources and series. */
export function changedSince(changes: readonly RowChange[], then: Picture, now: Picture): RowChange[] {
  const shown = new Set([...rowKeys(then), ...rowKeys(now), ...namedKeys(then)]);
  return changes.filter(({ key }) => shown.has(key));
}

function namedKeys(picture: Picture): string[] {
  const rows = [...picture.claims, ...picture.promises, ...otherRows(picture)];
  const sources = rows.flatMap((row) => [
    row.source,
    'outcome_source' in row ? row.outcome_source : null,
    'status_source' in row ? row.status_source : null,
    ...('also' in row ? row.also : []),
  ]);
  return [
    ...sources.flatMap((id) => (id === null ? [] : [rowKey('sources', id)])),
    ...picture.claims.flatMap(({ series }) => (series === null ? [] : [rowKey('series', series)])),
  ];
}
