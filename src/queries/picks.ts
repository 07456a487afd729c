import type { PartialDate } from '../base/dates.js';
import { endOf, startOf } from '../base/dates.js';
import { type Closure, promiseKinds, verdicts } from '../tables/closures.js';
import { eventCategories, type HistoryEvent } from '../tables/events.js';
import { type Mechanism, stances } from '../tables/mechanisms.js';
import type { Filters } from './filters.js';

/** What a reader narrows rows to that are no claims: promises, events and acts of rights bodies. An empty list means all. */
export interface Picks {
  readonly kind: readonly Closure['kind'][];
  readonly verdict: readonly Closure['verdict'][];
  readonly category: readonly HistoryEvent['category'][];
  readonly stance: readonly Mechanism['stance'][];
}

export type PickKey = keyof Picks;

export const noPicks: Picks = { kind: [], verdict: [], category: [], stance: [] };

/** The words that each pick knows, in the order in which they are offered. */
export const pickValues = {
  kind: promiseKinds,
  verdict: verdicts,
  category: eventCategories,
  stance: stances,
} as const satisfies { readonly [K in PickKey]: readonly Picks[K][number][] };

/** Whether a dated row of a country passes the filters that fit it: countries and years. */
export function matchesPlace({ countries, from, to }: Pick<Filters, 'countries' | 'from' | 'to'>) {
  return ({ country, start, end }: { country: string; start: PartialDate; end: PartialDate }): boolean =>
    (countries.length === 0 || countries.includes(country)) &&
    (from === null || endOf(end) > Date.UTC(from, 0, 1)) &&
    (to === null || startOf(start) < Date.UTC(to + 1, 0, 1));
}

/** Whether a word is among those picked; nothing picked means all. */
export function picked<T>(words: readonly T[], word: T): boolean {
  return words.length === 0 || words.includes(word);
}
