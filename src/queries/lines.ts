import { middleOf, yearsBetween } from '../base/dates.js';
import { defined, groupBy } from '../base/lists.js';
import type { Observation } from '../tables/observations.js';

/** A stretch between two neighbouring claims of one series: a `line` over at most two years, else a `gap` in which no figure was found. */
export interface Link {
  readonly kind: 'line' | 'gap';
  readonly series: string;
  readonly from: Observation;
  readonly to: Observation;
}

/** Years; two of them may hold a leap day. */
const longestLine = 2 + 1 / 365.25;

/**
 * Joins claims of one series in the order of their dates. Only stocks and counts are joined: a flow is drawn over its period.
 * Two claims of one series on one date both link to what comes next, so that neither is preferred.
 */
export function links(claims: readonly Observation[]): Link[] {
  const series = groupBy(claims.filter(joinable), (claim) => claim.series);
  return [...series.values()].flatMap(linksOf);
}

function joinable(claim: Observation): boolean {
  return claim.series !== null && claim.measure !== 'flow' && !claim.flags.includes('multi_year');
}

function linksOf(claims: readonly Observation[]): Link[] {
  const dates = [...groupBy(claims, positionOf).entries()]
    .sort(([a], [b]) => a - b)
    .map(([, group]) => group);
  return dates
    .slice(1)
    .flatMap((group, index) => (dates[index] ?? []).flatMap((from) => group.map((to) => link(from, to))))
    .filter(defined);
}

function link(from: Observation, to: Observation): Link | null {
  if (from.series === null) return null;
  const years = yearsBetween(positionOf(from), positionOf(to));
  const exactYears =
    from.end.month === null || to.start.month === null ? to.start.year - from.end.year : years;
  return { kind: exactYears <= longestLine ? 'line' : 'gap', series: from.series, from, to };
}

/** Where a claim of a date stands in time (ms, UTC). */
export function positionOf(claim: Observation): number {
  return (middleOf(claim.start) + middleOf(claim.end)) / 2;
}
