import { endOf, startOf } from '../base/dates.js';
import type { Closure } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import { byTime } from './latest.js';
import { totalOf } from './promise-figures.js';

/** The claim that a promise on a total is judged by: the last national count under compulsion that was taken between its announcement and its deadline. */
export function judgedBy(promise: Closure, claims: readonly Observation[]): Observation | null {
  const { country, announced, target_date: deadline } = promise;
  const total = totalOf(promise);
  if (deadline === null || total === null) return null;
  const counts = claims.filter(
    (claim) =>
      claim.country === country &&
      claim.indicator === total &&
      claim.scope === 'national' &&
      claim.regime === 'compulsory' &&
      claim.measure === (total === 'centres' ? 'count' : 'stock') &&
      startOf(claim.start) > startOf(announced) &&
      endOf(claim.end) <= endOf(deadline),
  );
  return counts.toSorted(byTime).at(-1) ?? null;
}
