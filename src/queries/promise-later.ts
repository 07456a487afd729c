import { middleOf } from '../base/dates.js';
import type { Closure } from '../tables/closures.js';
import type { Indicator, Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import { byTime } from './latest.js';

/** The claims that a promise can be measured by: people held, and centres. */
export function promisePool({ detainees, centres }: Pick<Tables, 'detainees' | 'centres'>): Observation[] {
  return [
    ...detainees.filter(({ indicator }) => indicator === 'people_detained'),
    ...centres.filter(({ indicator }) => indicator === 'centres'),
  ];
}

/**
 * Claims of the same country and thing since the promise. A promise on a city is met by claims of that city only; one on
 * capacity, conversions or new centres by none, since no claim of the record counts the same.
 */
export function laterClaims(promise: Closure, claims: readonly Observation[]): Observation[] {
  const indicator = indicatorOf(promise);
  if (indicator === null) return [];
  const { country, announced, what } = promise;
  const known = claims.filter((claim) => claim.country === country && claim.indicator === indicator);
  const city =
    known.find(({ scope, place }) => scope === 'subnational' && place !== null && what.includes(place))
      ?.place ?? null;
  return known
    .filter(({ scope, place }) => (city === null ? scope === 'national' : place === city))
    .filter((claim) => claim.measure !== 'unspecified' && middleOf(claim.end) >= middleOf(announced))
    .toSorted(byTime);
}

const comparable: readonly Closure['kind'][] = ['reduction_target', 'closure_plan', 'closure_done'];

/** What counts the same as the promise; null where nothing does. */
function indicatorOf({ kind, unit, what }: Closure): Indicator | null {
  if (unit === 'none' || !comparable.includes(kind) || /\b(capacity|places|beds)\b/i.test(what)) return null;
  return unit === 'people' ? 'people_detained' : 'centres';
}
