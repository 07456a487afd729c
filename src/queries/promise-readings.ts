import { endOf } from '../base/dates.js';
import type { Closure } from '../tables/closures.js';

/** Whether a row tells of a promise: fewer centres that somebody counted, and nobody had promised, are none. */
export function isPromise({ kind }: Closure): boolean {
  return kind !== 'closure_done';
}

/** Other rows that tell the same promise: made in one country, on one day, in the same words. */
export function otherReadings(promise: Closure, rows: readonly Closure[]): Closure[] {
  return rows.filter((one) => one.id !== promise.id && isSame(one, promise));
}

/** Each promise once: of several rows that tell it, the one whose outcome is the latest. What is no promise is left out. */
export function promisesOnce(rows: readonly Closure[]): Closure[] {
  return rows.filter(
    (row) => isPromise(row) && otherReadings(row, rows).every((other) => isLater(row, other)),
  );
}

function isSame(a: Closure, b: Closure): boolean {
  return a.country === b.country && a.announced.text === b.announced.text && a.what === b.what;
}

function isLater(a: Closure, b: Closure): boolean {
  const [one, other] = [a, b].map(({ outcome_date: date }) => (date === null ? -Infinity : endOf(date)));
  if (one === undefined || other === undefined || one === other) return a.id < b.id;
  return one > other;
}
