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

const mostOfAKind = 4;
/** Words are cut to no less than this when nothing is found for the whole. */
const shortestCut = 4;

/** An entry with its words folded, each after a space, so that a word is found by its beginning. */
interface Indexed {
  readonly entry: SearchEntry;
  readonly title: string;
  readonly text: string;
}

/**
 * Makes ready to search some entries: every word must be found, as a beginning; marks on letters do not matter.
 * Where nothing is found the longest words are cut from their ends, which mends most slips of the finger.
 * All texts are gone through at each stroke: for a few thousand entries that is faster than asking an index.
 */
export function makeSearch(entries: readonly SearchEntry[]): Search {
  const all = entries.map((entry) => ({ entry, title: spaced(entry.title), text: spaced(entry.text) }));
  return (text) => {
    const words = wordsOf(text);
    return words.join('').trim().length < shortestQuery ? [] : grouped(find(all, words));
  };
}

function find(all: readonly Indexed[], words: readonly string[]): SearchEntry[] {
  const scored = all
    .map((one) => ({ entry: one.entry, score: scoreOf(one, words) }))
    .filter(({ score }) => score > 0);
  const shorter = scored.length > 0 ? null : cut(words);
  return shorter ? find(all, shorter) : scored.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

/** More for words in the title, most for those that begin it; 0 where one word is missing. */
function scoreOf({ title, text }: Indexed, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const score = title.startsWith(word) ? 5 : title.includes(word) ? 3 : text.includes(word) ? 1 : 0;
    if (score === 0) return 0;
    sum += score;
  }
  return sum;
}

function grouped(found: readonly SearchEntry[]): SearchGroup[] {
  return [...groupBy(found, ({ kind }) => kind)].map(([kind, all]) => ({
    kind,
    best: all.slice(0, mostOfAKind),
    count: all.length,
  }));
}

/** The words with the longest one shorter by its last letter; null where all are short. */
function cut(words: readonly string[]): string[] | null {
  const longest = Math.max(...words.map(({ length }) => length));
  if (longest - 1 <= shortestCut) return null;
  const at = words.findIndex(({ length }) => length === longest);
  return words.map((word, index) => (index === at ? word.slice(0, -1) : word));
}

const letters = /[^\p{L}\p{N}]+/gu;
const longestQuery = 200;
/** One letter would find nearly everything. */
const shortestQuery = 2;

function spaced(text: string): string {
  return ` ${plain(text)}`;
}

/** "67,000" is found as "67000" too, and the other way round. */
function plain(text: string): string {
  return fold(text)
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(letters, ' ');
}

/** The words that are sought, each with a space before it; those of scripts that know no spaces are found anywhere. */
function wordsOf(text: string): string[] {
  return plain(text.slice(0, longestQuery))
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (/^[\p{Script=Latin}\p{N}]+$/u.test(word) ? ` ${word}` : word));
}
