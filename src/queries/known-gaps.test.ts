import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { knownGaps, neverFound } from './known-gaps.js';

type Given = Parameters<typeof observation>[0];
const gapsOf = (last: number, ...given: Given[]) =>
  knownGaps(
    given.map((one, index) => observation({ id: `row-${index}`, ...one })),
    'people_detained',
    last,
  );

test('knownGaps(claims, indicator, last) tells the silent years since the first as ranges', () => {
  expect(gapsOf(2020, { start: '2010' }, { start: '2012' }, { start: '2016-05' })).toEqual({
    first: 2010,
    ranges: [
      [2011, 2011],
      [2013, 2015],
      [2017, 2020],
    ],
    years: 8,
    local: 0,
  });
});

test('knownGaps(claims, indicator, last) counts all years of a period, and of several years together the last alone', () => {
  expect(gapsOf(2015, { start: '2012-10', end: '2013-09' }).ranges).toEqual([[2014, 2015]]);
  expect(gapsOf(2016, { start: '2010', end: '2015', flags: ['multi_year'] })).toMatchObject({
    first: 2015,
    ranges: [[2016, 2016]],
  });
});

test('knownGaps(claims, indicator, last) takes no local or partial claim and no other kind for a national one', () => {
  const local = [{ scope: 'site' }, { scope: 'subnational' }, { scope: 'partial' }] as const;
  expect(gapsOf(2020, ...local, { indicator: 'admissions' })).toEqual({
    first: null,
    ranges: [],
    years: 0,
    local: 3,
  });
});

test('knownGaps(claims, indicator, last) has nothing to tell where each year has a claim', () => {
  expect(gapsOf(2011, { start: '2010' }, { start: '2011', scope: 'multi' }).years).toBe(0);
});

test('neverFound(claims, kinds) names the kinds without a claim of any level', () => {
  const claims = [observation({ indicator: 'escapes', scope: 'site' })];
  expect(neverFound(claims, ['releases', 'escapes', 'deaths'])).toEqual(['releases', 'deaths']);
});
