import { groupBy } from '../base/lists.js';
import type { Observation } from '../tables/observations.js';

/** The codes of the countries with the most claims, the most first. */
export function mostClaims(claims: readonly Observation[], count: number): string[] {
  return [...groupBy(claims, ({ country }) => country)]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([code]) => code);
}
