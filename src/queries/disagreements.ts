import type { Observation } from '../tables/observations.js';
import { type Conflict, conflicts, lower, upper } from './conflicts.js';

/** Claims on one thing that do not say the same: some contradict each other, some count other people. */
export interface Disagreement extends Conflict {
  /** The claims that state the lowest and the highest figure. */
  readonly ends: readonly [low: Observation, high: Observation];
  /** How many times the lowest figure the highest is; null where one of them is no exact figure, or zero. */
  readonly times: number | null;
}

/** Where claims on one thing differ, the widest apart first. "Over 1,000" and "1,200" do not, and two series are known to count differently. */
export function disagreements(claims: readonly Observation[]): Disagreement[] {
  return conflicts(claims)
    .filter(({ claims: group }) => group.some((one) => group.some((other) => differ(one, other))))
    .flatMap(withEnds)
    .sort((a, b) => apart(b) - apart(a) || b.highest - a.highest);
}

function withEnds(conflict: Conflict): Disagreement[] {
  const claims = conflict.claims.toSorted((a, b) => lower(a) - lower(b) || (a.id < b.id ? -1 : 1));
  const low = claims[0];
  const high = claims.find((claim) => upper(claim) === conflict.highest);
  if (!low || !high) return [];
  const exact = low.qualifier === 'exact' && high.qualifier === 'exact' && conflict.lowest > 0;
  return [
    { ...conflict, claims, ends: [low, high], times: exact ? conflict.highest / conflict.lowest : null },
  ];
}

function apart({ lowest, highest }: Conflict): number {
  return lowest > 0 ? highest / lowest : Infinity;
}

function differ(a: Observation, b: Observation): boolean {
  const ofTwoSeries = a.series !== null && b.series !== null && a.series !== b.series;
  return !ofTwoSeries && !agree(a, b);
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
