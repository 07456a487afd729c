import type { Observation } from '../tables/observations.js';
import { type Conflict, conflicts, lower, upper } from './conflicts.js';

/** Claims on one thing that cannot all be right as they are worded. */
export interface Disagreement extends Conflict {
  /** How many times the lowest figure the highest is; null where the lowest is zero. */
  readonly times: number | null;
}

/** Where claims on one thing contradict each other, the widest apart first. "Over 1,000" and "1,200" do not. */
export function disagreements(claims: readonly Observation[]): Disagreement[] {
  return conflicts(claims)
    .filter((conflict) => conflict.claims.some((one) => conflict.claims.some((other) => !agree(one, other))))
    .map((conflict) => ({
      ...conflict,
      claims: conflict.claims.toSorted((a, b) => lower(a) - lower(b) || (a.id < b.id ? -1 : 1)),
      times: conflict.lowest > 0 ? conflict.highest / conflict.lowest : null,
    }))
    .sort((a, b) => (b.times ?? Infinity) - (a.times ?? Infinity) || b.highest - a.highest);
}

/** Whether some figure is what both claims say. */
export function agree(a: Observation, b: Observation): boolean {
  const [[from, to], [least, most]] = [allowed(a), allowed(b)];
  return from <= most && least <= to;
}

/** The figures that a claim leaves open, both ends included. */
function allowed({ qualifier, value, low, high }: Observation): readonly [from: number, to: number] {
  if (value === null || low !== null || high !== null)
    return [low ?? value ?? -Infinity, high ?? value ?? Infinity];
  switch (qualifier) {
    case 'over':
    case 'at_least':
      return [value, Infinity];
    case 'under':
    case 'up_to':
      return [-Infinity, value];
    case 'about':
      return [value - rounding(value), value + rounding(value)];
    default:
      return [value, value];
  }
}

/** Half of the last place that a round figure states: 500 of about 67,000. */
function rounding(value: number): number {
  const zeros = /^\d*?[1-9](0*)$/.exec(String(value))?.[1]?.length ?? 0;
  return 10 ** zeros / 2;
}
