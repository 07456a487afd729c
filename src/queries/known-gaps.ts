import type { Indicator, Observation } from '../tables/observations.js';
import { yearsOf } from './periods.js';

/** Years without any national claim of a kind, since the first year that has one. */
export interface KnownGaps {
  /** First year with a national claim; null where there is none at all. */
  readonly first: number | null;
  /** Years in a row, both ends included. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** How many years that are. */
  readonly years: number;
  /** How many claims hold below the national total only. */
  readonly local: number;
}

/** Finds the silent years of one kind up to `last`, however sure the claims are. Claims on a region count as national. */
export function knownGaps(claims: readonly Observation[], indicator: Indicator, last: number): KnownGaps {
  const of = claims.filter((claim) => claim.indicator === indicator);
  const national = of.filter(isWhole);
  const known = new Set(national.flatMap(yearsOf));
  const first = known.size === 0 ? null : Math.min(...known);
  const silent = first === null ? [] : yearsFrom(first, last).filter((year) => !known.has(year));
  return {
    first,
    ranges: rangesOf(silent),
    years: silent.length,
    local: of.length - national.length,
  };
}

/** The kinds of which no claim at all is found. */
export function neverFound<K extends Indicator>(claims: readonly Observation[], kinds: readonly K[]): K[] {
  const found = new Set<Indicator>(claims.map(({ indicator }) => indicator));
  return kinds.filter((indicator) => !found.has(indicator));
}

function isWhole({ scope }: Observation): boolean {
  return scope === 'national' || scope === 'multi';
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function rangesOf(years: readonly number[]): (readonly [number, number])[] {
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  return starts.map((start, index) => [start, ends[index] ?? start] as const);
}
