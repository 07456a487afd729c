import { endOf, type PartialDate } from '../base/dates.js';

const dayMs = 86_400_000;

/** Whole days from the last day that a deadline may mean until `today` (the start of a day, ms UTC); less than zero while it is to come. */
export function daysSince(deadline: PartialDate, today: number): number {
  return Math.floor((today - endOf(deadline)) / dayMs) + 1;
}
