import MiniSearch from 'minisearch';
import { fold } from '../base/fold.js';
import { groupBy } from '../base/lists.js';

/** What can be found, in the order in which it is shown where nothing else tells. */
export const searchKinds = [
  'page',
  'country',
  'promise',
  'claim',
  'event',
  'programme',
  'body',
  'source',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. `title` counts for more than `text`. */
export interface SearchEntry {
  readonly key: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly text: string;
  /** Where it leads; null where there is nothing to open. */
  readonly href: string | null;
}

/** What was found of one kind: the best, and how many in all. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly best: readonly SearchEntry[];
  readonly count: number;
}

/** Finds entries while a reader types. */
export type Search = (text: string) => readonly SearchGroup[];

const mostOfAKind = 6;

/** Makes ready to search some entries: every word must be found, as a beginning or nearly so; marks on letters do not matter. */
export async function makeSearch(entries: readonly SearchEntry[]): Promise<Search> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const index = new MiniSearch<SearchEntry>({
    idField: 'key',
    fields: ['title', 'text'],
    processTerm: (term) => fold(term),
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 1 : 0),
      combineWith: 'AND',
    },
  });
  await index.addAllAsync(entries, { chunkSize: 200 });
  return (text) => {
    const found = index.search(text).flatMap(({ id }) => byKey.get(String(id)) ?? []);
    return [...groupBy(found, ({ kind }) => kind)].map(([kind, all]) => ({
      kind,
      best: all.slice(0, mostOfAKind),
      count: all.length,
    }));
  };
}
