import { endOf, startOf, yearsBetween } from '../base/dates.js';
import type { Observation } from '../tables/observations.js';

/** How a flow lies in time: a whole (calendar or fiscal) year, part of one, or several years together. */
export type Period = 'year' | 'part' | 'several';

/** A span of 11.5 to 12.5 months is a year; a `multi_year` claim never is. */
export function periodOf(claim: Observation): Period {
  return periodOfSpan(startOf(claim.start), endOf(claim.end), claim.flags.includes('multi_year'));
}

/** The same of the first moment of a period and the first after it. */
export function periodOfSpan(from: number, to: number, several: boolean): Period {
  const years = yearsBetween(from, to);
  if (several || years > 12.5 / 12) return 'several';
  return years < 11.5 / 12 ? 'part' : 'year';
}

/** The years that a claim speaks of. A total of several years says nothing of a single one, so it fills none but its last. */
export function yearsOf({ start, end, flags }: Observation): number[] {
  if (flags.includes('multi_year')) return [end.year];
  return Array.from({ length: end.year - start.year + 1 }, (_, index) => start.year + index);
}
