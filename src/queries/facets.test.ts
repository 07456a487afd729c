import { describe, expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { facet, isSet, loosen, yearFacet, yearSpan } from './facets.js';
import { comparable, everything, filterKeys, type Filters, matches, noFilters } from './filters.js';

const claims = [
  observation({ id: 'a', country: 'VNM', start: '2014' }),
  observation({ id: 'b', country: 'VNM', start: '2015', end: '2017', measure: 'flow' }),
  observation({ id: 'c', country: 'LAO', start: '2016', reported_by: 'un' }),
  observation({ id: 'd', country: 'CHN', start: '2016', confidence: 'low', scope: 'site' }),
];
const filters = (given: Partial<Filters>): Filters => ({ ...noFilters, ...given });
const listKeys = filterKeys.filter((key) => key !== 'from' && key !== 'to');

test('facet(claims, filters, defaults, key) counts what each value would leave, values with none too', () => {
  expect([...facet(claims, noFilters, comparable, 'countries')]).toEqual([
    ['VNM', 2],
    ['LAO', 1],
    ['CHN', 0],
  ]);
  expect([...facet(claims, noFilters, everything, 'measure')]).toEqual([
    ['stock', 3],
    ['flow', 1],
  ]);
});

test('facet(claims, filters, defaults, key) keeps the other filters and passes over its own', () => {
  const chosen = filters({ countries: ['VNM'], measure: ['flow'] });
  expect(Object.fromEntries(facet(claims, chosen, everything, 'countries'))).toEqual({
    VNM: 1,
    LAO: 0,
    CHN: 0,
  });
  expect(Object.fromEntries(facet(claims, chosen, everything, 'measure'))).toEqual({ stock: 1, flow: 1 });
});

describe('facet(claims, filters, defaults, key) promises what choosing the value then leaves', () => {
  test.each(listKeys)('%s', (key) => {
    const chosen = filters({ from: 2015 });
    for (const [value, count] of facet(claims, chosen, comparable, key)) {
      const left = claims.filter(matches({ ...chosen, [key]: [value] }, comparable)).length;
      expect(left, `${key}=${value}`).toBe(count);
    }
  });
});

test('yearFacet(claims, filters, defaults, key, years) counts from a year on and up to it', () => {
  const count = (key: 'from' | 'to') =>
    Object.fromEntries(yearFacet(claims, noFilters, everything, key, [2014, 2016, 2018]));
  expect(count('from')).toEqual({ 2014: 4, 2016: 3, 2018: 0 });
  expect(count('to')).toEqual({ 2014: 1, 2016: 4, 2018: 4 });
});

test('yearSpan(claims) is from the first start to the last end; null for none', () => {
  expect(yearSpan(claims)).toEqual([2014, 2017]);
  expect(yearSpan([])).toBeNull();
});

test('loosen(claims, filters, defaults) names each filter that alone stands in the way, and how many it hides', () => {
  const chosen = filters({ countries: ['CHN'], confidence: ['high'] });
  expect(loosen(claims, chosen, everything)).toEqual([
    { key: 'countries', rows: 3 },
    { key: 'confidence', rows: 1 },
  ]);
});

test('loosen(claims, filters, defaults) names none where two stand in the way together', () => {
  expect(loosen(claims, filters({ countries: ['CHN'], reported: ['un'], from: 2017 }), everything)).toEqual(
    [],
  );
});

test('isSet(filters, key) is true for what the reader chose', () => {
  const chosen = filters({ from: 2015, scope: ['site'] });
  expect(filterKeys.filter((key) => isSet(chosen, key))).toEqual(['from', 'scope']);
});
