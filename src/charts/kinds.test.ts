import { describe, expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { indicators, measures, scopes } from '../tables/observations.js';
import { en } from '../words/en.js';
import { byKind, kindId, kindOf, kindTitle } from './kinds.js';

type Given = Parameters<typeof observation>[0];

const id = (given: Given) => kindId(kindOf(observation(given)));
const title = (given: Given) => kindTitle(en, kindOf(observation(given)));

describe('kindOf(claim) keeps apart', () => {
  test.each([
    ['measures', measures.map((measure) => ({ measure }))],
    ['indicators', indicators.map((indicator) => ({ indicator }))],
    ['levels', scopes.filter((scope) => scope !== 'multi').map((scope) => ({ scope }))],
    [
      'whole years, parts of years and several years of a flow',
      [{ end: '2016' }, { start: '2016-03' }, { start: '2014', end: '2016' }].map((dates) => ({
        measure: 'flow' as const,
        start: '2016',
        ...dates,
      })),
    ],
  ])('%s', (_, given) => {
    expect(new Set(given.map(id)).size).toBe(given.length);
  });
});

test('kindOf(claim) of a stock does not ask how exact its date is', () => {
  expect(
    new Set([{ start: '2016' }, { start: '2016-03' }, { start: '2014', end: '2016' }].map(id)).size,
  ).toBe(1);
});

test('kindTitle(words, kind) says what an axis holds', () => {
  expect(title({})).toBe('People held on a date');
  expect(title({ measure: 'unspecified' })).toBe(
    'People held, whether on a date or over a period is not stated',
  );
  expect(title({ indicator: 'admissions', measure: 'flow' })).toBe('Admissions in whole years');
  expect(title({ indicator: 'admissions', measure: 'flow', start: '2016-03', scope: 'site' })).toBe(
    'Admissions in parts of a year: single centres',
  );
  expect(title({ indicator: 'admissions', measure: 'flow', end: '2018' })).toBe(
    'Admissions, several years together',
  );
  expect(title({ indicator: 'centres', measure: 'count', scope: 'subnational' })).toBe(
    'Centres: provinces and cities',
  );
  expect(title({ measure: 'average', scope: 'partial' })).toBe(
    'People held, average: part of the national total',
  );
});

test('byKind(a, b) puts national before local, people before centres and stocks before flows', () => {
  const kinds = [
    { scope: 'site' },
    { indicator: 'centres', measure: 'count' },
    { measure: 'flow' },
    { measure: 'unspecified' },
    {},
  ] as const;
  const sorted = kinds.map((given) => kindOf(observation(given))).sort(byKind);
  expect(sorted.map(kindId)).toEqual([
    'people_detained-stock-national-date',
    'people_detained-flow-national-year',
    'people_detained-unspecified-national-date',
    'centres-count-national-date',
    'people_detained-stock-site-date',
  ]);
});
