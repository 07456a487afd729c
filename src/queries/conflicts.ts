import { groupBy } from '../base/lists.js';
import type { Observation } from '../tables/observations.js';

/** Claims that state different figures for the same country, place, indicator, measure and period. */
export interface Conflict {
  readonly claims: readonly Observation[];
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Finds where claims differ although they name the same thing, date and kind, regimes included.
 * A stock and a flow of one year, or compulsory and mixed counts, never conflict.
 */
export function conflicts(claims: readonly Observation[]): Conflict[] {
  return [...groupBy(claims, sameThing).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      claims: group,
      lowest: Math.min(...group.map(lower)),
      highest: Math.max(...group.map(upper)),
    }))
    .filter(({ lowest, highest }) => lowest < highest);
}

/** The smallest number that a claim names. */
export function lower(claim: Observation): number {
  return claim.low ?? claim.value ?? claim.high ?? 0;
}

/** The largest number that a claim names. */
export function upper(claim: Observation): number {
  return claim.high ?? claim.value ?? claim.low ?? 0;
}

function sameThing({ country, scope, place, indicator, measure, regime, start, end }: Observation): string {
  return [country, scope, place, indicator, measure, regime, start.text, end.text].join('|');
}
