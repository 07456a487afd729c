import { endOf, startOf } from '../base/dates.js';
import { remembered } from '../base/remember.js';
import type { Observation } from '../tables/observations.js';

/** Orders claims by the end of their period, then by its start, then by id. */
export function byTime(a: Observation, b: Observation): number {
  return endOf(a.end) - endOf(b.end) || startOf(a.start) - startOf(b.start) || (a.id < b.id ? -1 : 1);
}

/** The claims with the latest end; several where several end at once; [] for none. */
export function latest(claims: readonly Observation[]): Observation[] {
  const last = Math.max(...claims.map(({ end }) => endOf(end)));
  return claims.filter(({ end }) => endOf(end) === last);
}

/** The country's name, or its code where the countries are not at hand. */
export const countryNamer = remembered((countries: readonly Named[]): ((code: string) => string) => {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
});

interface Named {
  readonly code: string;
  readonly name: string;
}
