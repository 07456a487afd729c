import { endOf, startOf } from '../base/dates.js';
import { groupBy } from '../base/lists.js';
import type { Closure, Verdict } from '../tables/closures.js';

/** What went wrong first, what nobody knows last. */
export const verdictOrder: readonly Verdict[] = [
  'missed',
  'reversed',
  'partly',
  'kept',
  'pending',
  'unknown',
];

/** By verdict, then by deadline; promises without one come last, the older first. */
export function byVerdict(a: Closure, b: Closure): number {
  return (
    verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) ||
    byTimes(deadlineOf(a), deadlineOf(b)) ||
    byAnnouncement(a, b)
  );
}

/** In the order in which they were made. */
export function byAnnouncement(a: Closure, b: Closure): number {
  return startOf(a.announced) - startOf(b.announced) || (a.id < b.id ? -1 : 1);
}

/** Promises by what became of them, in the order of verdicts; a verdict without promises is left out. */
export function promiseGroups(
  promises: readonly Closure[],
): { readonly verdict: Verdict; readonly promises: readonly Closure[] }[] {
  const groups = groupBy([...promises].sort(byVerdict), ({ verdict }) => verdict);
  return [...groups].map(([verdict, group]) => ({ verdict, promises: group }));
}

/** The promises of the same country just before and just after one, as they were made. */
export function besidePromise(
  promises: readonly Closure[],
  { id, country }: Closure,
): { readonly before: Closure | null; readonly after: Closure | null } {
  const own = promises.filter((one) => one.country === country).toSorted(byAnnouncement);
  const at = own.findIndex((one) => one.id === id);
  return { before: own[at - 1] ?? null, after: own[at + 1] ?? null };
}

function deadlineOf({ target_date: deadline }: Closure): number {
  return deadline === null ? Infinity : endOf(deadline);
}

function byTimes(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
