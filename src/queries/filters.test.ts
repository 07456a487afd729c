import { describe, expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { scopes } from '../tables/observations.js';
import {
  comparable,
  everything,
  filterKeys,
  type Filters,
  isComparable,
  matches,
  noFilters,
  tests,
} from './filters.js';

type Given = Parameters<typeof observation>[0];

const passes = (filters: Partial<Filters>, given: Given = {}, defaults = everything) =>
  matches({ ...noFilters, ...filters }, defaults)(observation(given));

test('matches(noFilters, everything) keeps every claim', () => {
  for (const scope of scopes) expect(passes({}, { scope, confidence: 'low' })).toBe(true);
});

describe('matches(filters) takes the values of one key for alternatives', () => {
  test.each([
    [{ countries: ['CHN', 'VNM'] }, { country: 'LAO' }],
    [{ indicator: ['people_detained', 'deaths'] }, { indicator: 'escapes' }],
    [{ measure: ['stock', 'average'] }, { measure: 'flow' }],
    [{ regime: ['compulsory', 'mixed'] }, { regime: 'voluntary' }],
    [{ scope: ['national', 'site'] }, { scope: 'subnational' }],
    [{ reported: ['un', 'government'] }, { reported_by: 'ngo' }],
    [{ confidence: ['high', 'low'] }, { confidence: 'medium' }],
  ] as const)('%o', (filters, other) => {
    expect([passes(filters), passes(filters, other)]).toEqual([true, false]);
  });
});

test('matches(filters) adds up its keys', () => {
  expect(passes({ countries: ['VNM'], measure: ['stock'] })).toBe(true);
  expect(passes({ countries: ['VNM'], measure: ['flow'] })).toBe(false);
});

describe('matches(filters) keeps a claim whose period overlaps the years, both included', () => {
  const span = { start: '2014', end: '2016' };
  test.each([
    [{ from: 2016 }, true],
    [{ from: 2017 }, false],
    [{ to: 2014 }, true],
    [{ to: 2013 }, false],
    [{ from: 2015, to: 2015 }, true],
    [{ from: 2010, to: 2020 }, true],
    [{ from: 2016, to: 2014 }, true],
  ])('%o', (filters, kept) => {
    expect(passes(filters, span)).toBe(kept);
  });

  test('to the day', () => {
    expect(passes({ from: 2017 }, { start: '2016-12-31' })).toBe(false);
    expect(passes({ to: 2016 }, { start: '2016-12-31' })).toBe(true);
    expect(passes({ from: 2017 }, { start: '2017-01-01' })).toBe(true);
    expect(passes({ to: 2016 }, { start: '2017-01-01' })).toBe(false);
  });
});

test('isComparable(claim) keeps national claims and parts that have a series of their own', () => {
  const kept = (given: Given) => isComparable(observation(given));
  expect(scopes.filter((scope) => kept({ scope }))).toEqual(['national', 'multi']);
  expect(scopes.filter((scope) => kept({ scope, series: 's' }))).toEqual(['national', 'partial', 'multi']);
});

test('matches(filters, comparable) leaves out local and low claims until the reader asks for them', () => {
  expect(passes({}, { scope: 'site' }, comparable)).toBe(false);
  expect(passes({ scope: ['site'] }, { scope: 'site' }, comparable)).toBe(true);
  expect(passes({}, { confidence: 'low' }, comparable)).toBe(false);
  expect(passes({ confidence: ['low'] }, { confidence: 'low' }, comparable)).toBe(true);
});

test('tests(filters, defaults) has one test a key', () => {
  expect(Object.keys(tests(noFilters, everything))).toEqual(filterKeys);
  expect(Object.keys(noFilters)).toEqual(filterKeys);
});
