import { distinct } from '../base/lists.js';
import { facet } from '../queries/facets.js';
import type { Defaults, Filters, ListKey } from '../queries/filters.js';
import { valuesOf } from '../queries/with-values.js';
import type { Observation } from '../tables/observations.js';
import type { Words } from '../words/words.js';
import { listKeys, valueName } from './filter-words.js';

/** What the filters of a page choose from. */
export interface Choices {
  readonly pool: readonly Observation[];
  readonly filters: Filters;
  readonly defaults: Defaults;
  readonly name: (code: string) => string;
}

/** One value that may be chosen, and how many rows it alone would leave. */
export interface Option {
  readonly value: string;
  readonly text: string;
  readonly rows: number;
  readonly chosen: boolean;
}

/** The values of a filter that the pool holds, countries by name, others in the record's own order. */
export function optionsOf(words: Words, { pool, filters, defaults, name }: Choices, key: ListKey): Option[] {
  const chosen: readonly string[] = filters[key];
  const found = [...facet(pool, filters, defaults, key)].map(([value, rows]) => ({
    value,
    text: valueName(words, name, key, value),
    rows,
    chosen: chosen.includes(value),
  }));
  if (key === 'countries') return found.sort((a, b) => words.compare(a.text, b.text));
  const order = valuesOf(key);
  return found.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

/** The filters that could tell rows of the pool apart, and those that are set. */
export function usefulKeys({ pool, filters }: Choices): ListKey[] {
  return listKeys.filter(
    (key) => filters[key].length > 0 || distinct(pool.map((claim) => readValue(claim, key))).length > 1,
  );
}

function readValue(claim: Observation, key: ListKey): string {
  if (key === 'countries') return claim.country;
  return key === 'reported' ? claim.reported_by : claim[key];
}
