import type { PartialDate } from '../base/dates.js';
import type { Observation } from '../tables/observations.js';

/** A time axis of whole years around all claims and dates. */
export function wholeYears(
  claims: readonly Pick<Observation, 'start' | 'end'>[],
  dates: readonly PartialDate[],
): readonly [number, number] {
  const years = [...claims.flatMap(({ start, end }) => [start, end]), ...dates].map(({ year }) => year);
  if (years.length === 0) return [0, 1];
  return [Date.UTC(Math.min(...years), 0, 1), Date.UTC(Math.max(...years) + 1, 0, 1)];
}
