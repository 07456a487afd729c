import type { Column } from '../tables/column.js';
import { columnsOf } from '../tables/cells.js';
import type { TableName } from '../tables/tables.js';
import type { Filters, ListKey } from './filters.js';
import { type PickKey, type Picks, pickValues } from './picks.js';

/** A filter of the pages that a column answers to. */
export type SharedKey = ListKey | PickKey;

/** What the rows of one table are narrowed to: a text for each column, as `columnTest` reads it. */
export type ColumnFilters = ReadonlyMap<string, string>;

const columnOfKey: Readonly<Record<SharedKey, string>> = {
  countries: 'country',
  indicator: 'indicator',
  measure: 'measure',
  regime: 'regime',
  scope: 'scope',
  reported: 'reported_by',
  confidence: 'confidence',
  kind: 'kind',
  verdict: 'verdict',
  category: 'category',
  stance: 'stance',
};

const keys: readonly SharedKey[] = [
  'countries',
  'indicator',
  'measure',
  'regime',
  'scope',
  'reported',
  'confidence',
  'kind',
  'verdict',
  'category',
  'stance',
];

/** The filter of the pages that means the same as one on this column; null where there is none. */
export function sharedKey(column: Column): SharedKey | null {
  const key = keys.find((one) => columnOfKey[one] === column.name);
  if (key === undefined) return null;
  if (key === 'countries') return column.kind === 'reference' ? key : null;
  if (column.kind !== 'keyword') return null;
  return key !== 'kind' || column.values.some((value) => pickValues.kind.some((kind) => kind === value))
    ? key
    : null;
}

/** The filters of the pages that a table answers to, as filters on its columns. */
export function sharedFilters(table: TableName, filters: Filters, picks: Picks): ColumnFilters {
  const found = columnsOf(table).flatMap((column): [string, string][] => {
    const key = sharedKey(column);
    const words = key === null ? [] : wordsFor(key, filters, picks);
    return words.length === 0 ? [] : [[column.name, words.join(',')]];
  });
  return new Map(found);
}

/** The filters that are set but that no column of the table answers to. */
export function deafFilters(table: TableName, filters: Filters, picks: Picks): SharedKey[] {
  const heard = new Set(columnsOf(table).map(sharedKey));
  return keys.filter((key) => wordsFor(key, filters, picks).length > 0 && !heard.has(key));
}

function wordsFor(key: SharedKey, filters: Filters, picks: Picks): readonly string[] {
  return { ...filters, ...picks }[key];
}

/** The columns that say from when to when a row holds, for the filter on years; null where a table has no such thing. */
export function periodColumns(table: TableName): readonly [start: string, end: string] | null {
  return periods[table] ?? null;
}

const periods: Readonly<Partial<Record<TableName, readonly [string, string]>>> = {
  detainees: ['start', 'end'],
  centres: ['start', 'end'],
  context: ['start', 'end'],
  closures: ['announced', 'target_date'],
  events: ['date', 'date'],
  mechanisms: ['date', 'date'],
  recommendations: ['issued', 'issued'],
  alternatives: ['since', 'since'],
  sources: ['published', 'published'],
};
