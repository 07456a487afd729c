import type { Qualifier } from '../tables/observations.js';

/** Words before a figure, and what they make of it; the longest first. "Nearly" is "under" here as it is in the record. */
const said: readonly (readonly [RegExp, Exclude<Qualifier, 'range'>])[] = [
  [/\b(?:up to|at most|no more than)$/i, 'up_to'],
  [/\b(?:at least|no fewer than)$/i, 'at_least'],
  [/\b(?:nearly|almost|under|below|fewer than|less than)$/i, 'under'],
  [/\b(?:more than|over|above)$/i, 'over'],
  [/\b(?:about|around|some|roughly|approximately)$/i, 'about'],
];
const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * The qualifier that a text puts before a figure, in digits or in words: promises have no column for it, so it stands in
 * their words alone. "exact" where the text has none, or does not name the figure.
 */
export function statedQualifier(text: string, value: number): Exclude<Qualifier, 'range'> {
  const spellings = [value.toLocaleString('en-GB'), small[value]].filter((one) => one !== undefined);
  const figure = new RegExp(String.raw`(?<![\d,.\w])(?:${spellings.join('|')})(?![\w,]*\d|\.\d|\w)`, 'gi');
  const stated = [...text.matchAll(figure)].map(({ index }) => qualifierAtEnd(text.slice(0, index)));
  // a figure that stands twice keeps the qualifier of either place
  return stated.find((qualifier) => qualifier !== 'exact') ?? 'exact';
}

/** The qualifier that a text ends with; the upper end of "800 to 1,000" is a limit. */
function qualifierAtEnd(text: string): Exclude<Qualifier, 'range'> {
  const before = text.replace(/\s*(?:\b(?:just|the|its|a)\s*)?$/i, '');
  const [, first] = /(\w+) \d[\d,]*(?: to|–|-)$/.exec(before) ?? [];
  if (first !== undefined && first.toLowerCase() !== 'from') return 'up_to';
  return said.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
}
