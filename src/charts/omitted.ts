import { groupBy } from '../base/lists.js';
import { type Defaults, everything, type Filters, isComparable, matches } from '../queries/filters.js';
import type { Observation } from '../tables/observations.js';
import type { Words } from '../words/words.js';
import type { Omitted } from './picture.js';

/** Splits a pool into what the filters and the chart's defaults show and what the defaults alone leave out. */
export function choose(pool: readonly Observation[], filters: Filters, defaults: Defaults) {
  const asked = pool.filter(matches(filters, everything));
  const shows = matches(filters, defaults);
  return { shown: asked.filter(shows), left: asked.filter((claim) => !shows(claim)) };
}

/** Counts in words what the defaults leave out; null for nothing. */
export function omittedWords(
  { m, number, list }: Words,
  left: readonly Observation[],
  filters: Filters,
): Omitted | null {
  if (left.length === 0) return null;
  const reason = (claim: Observation) =>
    filters.scope.length === 0 && !isComparable(claim) ? claim.scope : 'low';
  const parts = [...groupBy(left, reason)].map(([why, claims]) =>
    m[`omitted_${why}` as const]({ count: claims.length, n: number(claims.length) }),
  );
  return {
    count: left.length,
    text: m.omitted({ count: left.length, n: number(left.length), parts: list(parts) }),
  };
}
