import type { Closure } from '../tables/closures.js';
import type { Filters } from './filters.js';
import { picked, type Picks } from './picks.js';

type PromiseKey = 'countries' | 'from' | 'to' | 'kind' | 'verdict';
type Test = (promise: Closure) => boolean;

/** One test a filter that a promise can answer to; its years run from the announcement to the deadline. */
export function promiseTests(
  { countries, from, to }: Pick<Filters, 'countries' | 'from' | 'to'>,
  { kind, verdict }: Pick<Picks, 'kind' | 'verdict'>,
): Readonly<Record<PromiseKey, Test>> {
  return {
    countries: (promise) => picked(countries, promise.country),
    from: ({ announced, target_date: deadline }) => from === null || (deadline ?? announced).year >= from,
    to: ({ announced }) => to === null || announced.year <= to,
    kind: (promise) => picked(kind, promise.kind),
    verdict: (promise) => picked(verdict, promise.verdict),
  };
}
