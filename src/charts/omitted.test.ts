import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { comparable, everything, type Filters, noFilters } from '../queries/filters.js';
import { en } from '../words/en.js';
import { choose, omittedWords } from './omitted.js';

const pool = [
  observation({ id: 'shown' }),
  observation({ id: 'of-a-series', scope: 'partial', series: 's' }),
  observation({ id: 'partial', scope: 'partial' }),
  observation({ id: 'site', scope: 'site', confidence: 'low' }),
  observation({ id: 'low', confidence: 'low' }),
  observation({ id: 'lao', country: 'LAO', confidence: 'low' }),
];
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);
const chosen = (given: Partial<Filters> = {}) => choose(pool, { ...noFilters, ...given }, comparable);
const words = (given: Partial<Filters> = {}) =>
  omittedWords(en, chosen(given).left, { ...noFilters, ...given });

test('choose(pool, filters, defaults) parts the pool into what is shown and what the defaults alone leave out', () => {
  expect(ids(chosen().shown)).toEqual(['shown', 'of-a-series']);
  expect(ids(chosen().left)).toEqual(['partial', 'site', 'low', 'lao']);
});

test('choose(pool, filters, defaults) takes what the reader filtered out for neither', () => {
  const { shown, left } = chosen({ countries: ['LAO'] });
  expect([ids(shown), ids(left)]).toEqual([[], ['lao']]);
});

test('choose(pool, filters, everything) leaves nothing out', () => {
  expect(choose(pool, noFilters, everything).left).toEqual([]);
});

test('omittedWords(words, left, filters) counts each claim once, by the first reason', () => {
  expect(words()).toEqual({
    count: 4,
    text: '4 more: 1 partial, 1 of a single centre and 2 of low confidence',
  });
});

test('omittedWords(words, left, filters) names confidence alone where the reader chose the levels', () => {
  expect(words({ scope: ['site', 'national'] })?.text).toBe('3 more: 3 of low confidence');
});

test('omittedWords(words, left, filters) is null where nothing is left out', () => {
  expect(omittedWords(en, [], noFilters)).toBeNull();
});
