import { confidences, indicators, measures, regimes, reporters, scopes } from '../tables/observations.js';
import { distinct } from '../base/lists.js';
import { never } from '../base/never.js';
import { type FilterKey, type Filters, type ListKey, noFilters } from './filters.js';

/** The filters with other values for one list; words that the key does not know are left out, the order is the record's own. */
export function withValues(filters: Filters, key: ListKey, values: readonly string[]): Filters {
  switch (key) {
    case 'countries':
      return { ...filters, countries: distinct(values) };
    case 'indicator':
      return { ...filters, indicator: among(indicators, values) };
    case 'measure':
      return { ...filters, measure: among(measures, values) };
    case 'regime':
      return { ...filters, regime: among(regimes, values) };
    case 'scope':
      return { ...filters, scope: among(scopes, values) };
    case 'reported':
      return { ...filters, reported: among(reporters, values) };
    case 'confidence':
      return { ...filters, confidence: among(confidences, values) };
    default:
      return never('filter', key);
  }
}

/** The filters with one value more or less. */
export function toggled(filters: Filters, key: ListKey, value: string): Filters {
  const now: readonly string[] = filters[key];
  return withValues(
    filters,
    key,
    now.includes(value) ? now.filter((other) => other !== value) : [...now, value],
  );
}

/** The filters without one of them. */
export function lifted(filters: Filters, key: FilterKey): Filters {
  return { ...filters, [key]: noFilters[key] };
}

/** The values of a list in the order in which they are offered: the record's own, countries as they come. */
export function valuesOf(key: Exclude<ListKey, 'countries'>): readonly string[] {
  return {
    indicator: indicators,
    measure: measures,
    regime: regimes,
    scope: scopes,
    reported: reporters,
    confidence: confidences,
  }[key];
}

function among<T extends string>(words: readonly T[], values: readonly string[]): T[] {
  return words.filter((word) => values.includes(word));
}
