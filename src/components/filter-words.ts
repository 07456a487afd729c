import type { FilterKey, Filters, ListKey } from '../queries/filters.js';
import { confidences, indicators, measures, regimes, reporters, scopes } from '../tables/observations.js';
import type { Messages } from '../words/messages.js';
import type { Words } from '../words/words.js';

type Say = (m: Messages, value: string) => string;
type Name = (code: string) => string;

const says: Readonly<Record<Exclude<ListKey, 'countries'>, Say>> = {
  indicator: saying(indicators, (m, word) => m[`indicator_${word}` as const]()),
  measure: saying(measures, (m, word) => m[`measure_${word}` as const]()),
  regime: saying(regimes, (m, word) => m[`regime_name_${word}` as const]()),
  scope: saying(scopes, (m, word) => m[`scope_${word}` as const]()),
  reported: saying(reporters, (m, word) => m[`reporter_${word}` as const]()),
  confidence: saying(confidences, (m, word) => m[`confidence_${word}` as const]()),
};

/** A value of a filter in words; `name` gives the name of a country. */
export function valueName({ m }: Words, name: Name, key: ListKey, value: string): string {
  return key === 'countries' ? name(value) : says[key](m, value);
}

/** The name of a filter. */
export function filterName({ m }: Words, key: FilterKey): string {
  return m[`filter_${key}` as const]();
}

/** One value that the reader has set, in words. */
export interface Chip {
  readonly key: FilterKey;
  readonly value: string;
  readonly text: string;
}

/** Everything that the reader has set, a chip each. */
export function chipsOf(words: Words, name: Name, filters: Filters): Chip[] {
  const chip = (key: FilterKey, value: string, said: string): Chip => ({
    key,
    value,
    text: words.m.filter_chip({ name: filterName(words, key), value: said }),
  });
  const year = (key: 'from' | 'to') =>
    filters[key] === null ? [] : [chip(key, String(filters[key]), String(filters[key]))];
  const list = (key: ListKey) =>
    filters[key].map((value) => chip(key, value, valueName(words, name, key, value)));
  return [...list('countries'), ...year('from'), ...year('to'), ...listKeys.slice(1).flatMap(list)];
}

/** The filters that are lists, in the order in which they are offered. */
export const listKeys: readonly ListKey[] = [
  'countries',
  'indicator',
  'measure',
  'regime',
  'scope',
  'reported',
  'confidence',
];

function saying<T extends string>(known: readonly T[], say: (m: Messages, word: T) => string): Say {
  return (m, value) => {
    const word = known.find((one) => one === value);
    return word === undefined ? value : say(m, word);
  };
}
