import { describe, expect, test } from 'vitest';
import { tables as record } from '../../tests/record.js';
import { makeSearch } from '../queries/search.js';
import { writeRoute } from '../urls/route.js';
import { en } from '../words/en.js';
import { searchEntries } from './search-entries.js';

const entries = searchEntries(en, record, (route, change) => writeRoute(route) + (change?.row ?? ''));
const search = makeSearch(entries);

const kinds = (text: string) => search(text).map(({ kind }) => kind);
const titles = (text: string, kind: string) =>
  search(text)
    .filter((group) => group.kind === kind)
    .flatMap(({ best }) => best.map(({ title }) => title));

describe('searchEntries(words, tables, href)', () => {
  test('names every row of the record once', () => {
    const rows = [
      record.detainees,
      record.centres,
      record.context,
      record.closures,
      record.events,
      record.alternatives,
      record.effectiveness,
      record.mechanisms,
      record.recommendations,
      record.sources,
    ];
    const ids = entries.filter(({ kind }) => kind !== 'page' && kind !== 'country').map(({ key }) => key);
    expect(ids).toHaveLength(rows.reduce((sum, { length }) => sum + length, 0));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('keeps the qualifier of a claim in its title', () => {
    const claim = record.detainees.find(({ qualifier }) => qualifier === 'over');
    const found = entries.find(({ key }) => key === `claim:${claim?.id ?? ''}`);
    expect(found?.title).toContain('more than');
  });
});

describe('search(text)', () => {
  test.each(['viet nam', 'Việt Nam', 'VIET', 'việt'])('finds Viet Nam by "%s"', (text) => {
    expect(titles(text, 'country')).toContain('Viet Nam');
  });

  test('finds by beginnings and by a slip of the finger', () => {
    expect(titles('camb', 'country')).toEqual(['Cambodia']);
    expect(titles('cambodja', 'country')).toEqual(['Cambodia']);
  });

  test('wants every word', () => {
    const both = search('Cambodia escape').reduce((sum, { count }) => sum + count, 0);
    const one = search('Cambodia').reduce((sum, { count }) => sum + count, 0);
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(one);
  });

  test('groups what it finds and counts all of it', () => {
    const groups = search('closure');
    expect(new Set(kinds('closure')).size).toBe(groups.length);
    for (const { best, count } of groups) expect(best.length).toBe(Math.min(4, count));
  });

  test.each(['', '   ', '()[]*+?', '<img onerror>', '\u0000', 'x'.repeat(5000)])(
    'takes "%s" without harm',
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );
});
