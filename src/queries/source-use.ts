import { defined, groupBy } from '../base/lists.js';
import type { Closure } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import type { Recommendation } from '../tables/recommendations.js';
import { type Source, sourceKinds } from '../tables/sources.js';

/** A source and how many of some rows rest on it. */
export interface SourceUse {
  readonly source: Source;
  readonly rows: number;
}

export interface SourceGroup {
  readonly kind: Source['kind'];
  readonly uses: readonly SourceUse[];
}

type Row = Pick<Observation, 'source' | 'also'> &
  Partial<Pick<Closure, 'outcome_source'> & Pick<Recommendation, 'status_source'>>;

/** The sources behind some rows, grouped by kind, those that most rests on first. */
export function sourceUse(rows: readonly Row[], sources: readonly Source[]): SourceGroup[] {
  const counts = countIds(rows);
  const used = sources
    .filter(({ id }) => counts.has(id))
    .map((source) => ({ source, rows: counts.get(source.id) ?? 0 }));
  const groups = groupBy(used, ({ source }) => source.kind);
  return sourceKinds.flatMap((kind) => {
    const uses = groups.get(kind);
    return uses ? [{ kind, uses: uses.toSorted(byRows) }] : [];
  });
}

/** Ids of all sources of a row: its own, that of its outcome or status, and those that state the very same. */
export function sourceIds({ source, outcome_source: outcome, status_source: status, also }: Row): string[] {
  return [...new Set([source, ...[outcome, status].filter(defined), ...also])];
}

function countIds(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of rows.flatMap(sourceIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function byRows(a: SourceUse, b: SourceUse): number {
  return b.rows - a.rows || (a.source.title < b.source.title ? -1 : 1);
}
