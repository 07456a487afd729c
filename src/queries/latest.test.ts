import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { byTime, countryNamer, latest } from './latest.js';

const claim = (id: string, start: string, end = start) => observation({ id, start, end });
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

test('byTime(a, b) orders by end, then by start, then by id', () => {
  const claims = [
    claim('d', '2016', '2017'),
    claim('c', '2015', '2016'),
    claim('b', '2016'),
    claim('a', '2016'),
  ];
  expect(ids(claims.toSorted(byTime))).toEqual(['c', 'a', 'b', 'd']);
});

test('byTime(a, b) gives one order, whatever the order of the rows', () => {
  const claims = ['2014', '2014', '2015-03', '2015', '2016'].map((start, index) => claim(`r${index}`, start));
  const expected = ids(claims.toSorted(byTime));
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: 5 }), (shuffled) => {
      expect(ids(shuffled.toSorted(byTime))).toEqual(expected);
    }),
  );
});

test('latest(claims) gives all that end last, and none for none', () => {
  const claims = [claim('a', '2016'), claim('b', '2014', '2016-12'), claim('c', '2016-11')];
  expect(ids(latest(claims))).toEqual(['a', 'b']);
  expect(latest([])).toEqual([]);
});

test('countryNamer(countries) names a country, or gives its code where it is unknown', () => {
  const name = countryNamer([{ code: 'VNM', name: 'Viet Nam' }]);
  expect([name('VNM'), name('XYZ')]).toEqual(['Viet Nam', 'XYZ']);
});
