import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { conflicts, lower, upper } from './conflicts.js';

const pair = (given: Parameters<typeof observation>[0]) => [
  observation({ id: 'a', value: 5 }),
  observation({ id: 'b', value: 7, ...given }),
];

test('conflicts(claims) finds different figures for the same thing, date and kind', () => {
  expect(conflicts(pair({}))).toEqual([{ claims: pair({}), lowest: 5, highest: 7 }]);
});

test('conflicts(claims) takes two sources that agree for no conflict', () => {
  expect(conflicts(pair({ value: 5, source: 'another', reported_by: 'un' }))).toEqual([]);
});

test('conflicts(claims) keeps a stock and a flow of the same year apart', () => {
  expect(conflicts(pair({ measure: 'flow' }))).toEqual([]);
});

test.each([
  { country: 'CHN' },
  { scope: 'partial' },
  { place: 'Hanoi' },
  { indicator: 'admissions' },
  { regime: 'mixed' },
  { start: '2016-01', end: '2016' },
  { end: '2017' },
] as const)('conflicts(claims) keeps claims apart that differ in %o', (given) => {
  expect(conflicts(pair(given))).toEqual([]);
});

test('conflicts(claims) reaches over the ends of ranges', () => {
  const range = observation({ value: null, low: 2, high: 9, qualifier: 'range' });
  expect(conflicts([observation({ value: 5 }), range])[0]).toMatchObject({ lowest: 2, highest: 9 });
});

test('lower(claim) and upper(claim) are the ends of a range, else the figure', () => {
  const ends = (given: Parameters<typeof observation>[0]) => [
    lower(observation(given)),
    upper(observation(given)),
  ];
  expect(ends({ value: 5 })).toEqual([5, 5]);
  expect(ends({ value: null, low: 2, high: 9 })).toEqual([2, 9]);
  expect(ends({ value: 5, low: 2, high: 9 })).toEqual([2, 9]);
  expect(ends({ value: 0, low: 0, high: 0 })).toEqual([0, 0]);
});
