import type { Observation } from '../tables/observations.js';
import {
  type Defaults,
  type FilterKey,
  type Filters,
  filterKeys,
  type ListKey,
  matches,
  noFilters,
  tests,
} from './filters.js';

/** How many rows each value of a filter would leave, the other filters kept. */
export type Facet = ReadonlyMap<string, number>;

const read: Readonly<Record<ListKey, (claim: Observation) => string>> = {
  countries: (claim) => claim.country,
  indicator: (claim) => claim.indicator,
  measure: (claim) => claim.measure,
  regime: (claim) => claim.regime,
  scope: (claim) => claim.scope,
  reported: (claim) => claim.reported_by,
  confidence: (claim) => claim.confidence,
};

/** Counts the rows that each value of `key` would leave, were it chosen alone. Values of the chart that would leave none stand with 0. */
export function facet(
  claims: readonly Observation[],
  filters: Filters,
  defaults: Defaults,
  key: ListKey,
): Facet {
  const others = Object.entries(tests(filters, defaults)).filter(([name]) => name !== key);
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const value = read[key](claim);
    const passes = others.every(([, test]) => test(claim));
    counts.set(value, (counts.get(value) ?? 0) + (passes ? 1 : 0));
  }
  return counts;
}

/** How many rows each year would leave as `from` (from that year on) or as `to` (up to that year), the other filters kept. */
export function yearFacet(
  claims: readonly Observation[],
  filters: Filters,
  defaults: Defaults,
  key: 'from' | 'to',
  years: readonly number[],
): Facet {
  const count = (year: number) => claims.filter(matches({ ...filters, [key]: year }, defaults)).length;
  return new Map(years.map((year) => [String(year), count(year)]));
}

/** First and last year of some claims; null where there are none. */
export function yearSpan(claims: readonly Observation[]): readonly [number, number] | null {
  if (claims.length === 0) return null;
  const starts = claims.map((claim) => claim.start.year);
  const ends = claims.map((claim) => claim.end.year);
  return [Math.min(...starts), Math.max(...ends)];
}

/** The filters that, each lifted alone, would leave rows again, and how many: what to tell a reader who sees none. */
export function loosen(
  claims: readonly Observation[],
  filters: Filters,
  defaults: Defaults,
): { key: FilterKey; rows: number }[] {
  return filterKeys
    .filter((key) => isSet(filters, key))
    .map((key) => ({
      key,
      rows: claims.filter(matches({ ...filters, [key]: noFilters[key] }, defaults)).length,
    }))
    .filter(({ rows }) => rows > 0);
}

/** Whether the reader has set a filter. */
export function isSet(filters: Filters, key: FilterKey): boolean {
  const value = filters[key];
  return value !== null && (typeof value === 'number' || value.length > 0);
}
