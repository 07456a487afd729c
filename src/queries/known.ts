import { confidences, scopes } from '../tables/observations.js';
import type { Country } from '../tables/countries.js';
import type { Filters } from './filters.js';

/** The filters without countries that the record does not know, and those countries. Before the countries are read, all count as known. */
export function knownFilters(
  filters: Filters,
  countries: readonly Country[],
): { filters: Filters; unknown: readonly string[] } {
  const codes = new Set(countries.map(({ code }) => code));
  const unknown = codes.size === 0 ? [] : filters.countries.filter((code) => !codes.has(code));
  return {
    filters:
      unknown.length === 0
        ? filters
        : { ...filters, countries: filters.countries.filter((code) => codes.has(code)) },
    unknown,
  };
}

/** The filters with every level and confidence asked for, so that no default leaves anything out. */
export function asksAll(filters: Filters): Filters {
  return { ...filters, scope: scopes, confidence: confidences };
}

/** Whether every level and confidence is asked for. */
export function isAll({ scope, confidence }: Filters): boolean {
  return scope.length === scopes.length && confidence.length === confidences.length;
}
