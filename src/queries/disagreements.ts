import type { Observation } from '../tables/observations.js';
import { type Conflict, conflicts, lower } from './conflicts.js';

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

type Span = readonly [from: number, to: number];

/** The figures that a claim leaves open, both ends included. */
function allowed({ qualifier, value, low, high }: Observation): Span {
  if (value !== null && low === null && high === null) return left[qualifier]?.(value) ?? [value, value];
  return [low ?? value ?? -Infinity, high ?? value ?? Infinity];
}

/** What each qualifier leaves of a figure; that of an exact one is the figure alone. */
const left: Readonly<Partial<Record<Observation['qualifier'], (value: number) => Span>>> = {
  over: (value) => [value, Infinity],
  at_least: (value) => [value, Infinity],
  under: (value) => [-Infinity, value],
  up_to: (value) => [-Infinity, value],
  about: (value) => [value - rounding(value), value + rounding(value)],
};

/** Half of the last place that a round figure states: 500 of about 67,000. */
function rounding(value: number): number {
  const zeros = /^\d*?[1-9](0*)$/.exec(String(value))?.[1]?.length ?? 0;
  return 10 ** zeros / 2;
}
