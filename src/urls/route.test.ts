import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartIds } from '../charts/picture.js';
import { tableNames } from '../tables/tables.js';
import { deckIds } from './deck-ids.js';
import { dataPages, plainPages, readRoute, writeRoute } from './route.js';

describe('readRoute(writeRoute(route)) gives the same page', () => {
  test.each([
    { page: 'overview' } as const,
    ...plainPages.map((page) => ({ page })),
    ...deckIds.map((deck) => ({ page: 'deck', deck }) as const),
    ...dataPages.map((page) => ({ page })),
    ...tableNames.map((table) => ({ page: 'table', table }) as const),
    { page: 'speaker' } as const,
    { page: 'country', code: 'VNM' } as const,
    { page: 'promise', id: 'vnm-2016-people-67000-to-20000' } as const,
    ...chartIds.map((chart) => ({ page: 'chart', chart }) as const),
  ])('%o', (route) => {
    expect(readRoute(writeRoute(route))).toEqual(route);
  });
});

test('writeRoute(route) starts without a slash and ends with one', () => {
  expect(writeRoute({ page: 'overview' })).toBe('');
  expect(writeRoute({ page: 'chart', chart: 'people-held' })).toBe('charts/people-held/');
  expect(writeRoute({ page: 'about' })).toBe('about/');
});

test.each(['charts/centres', '/charts/centres/', 'charts//centres/', 'charts/centres/index.html'])(
  'readRoute(path) takes %s for the page of the chart',
  (path) => {
    expect(readRoute(path)).toEqual({ page: 'chart', chart: 'centres' });
  },
);

test('readRoute(path) takes nothing and index.html for the overview', () => {
  expect(['', '/', 'index.html', '/index.html'].map((path) => readRoute(path).page)).toEqual(
    Array(4).fill('overview'),
  );
});

test.each([
  'charts/',
  'charts/none/',
  'charts/centres/x/',
  'about/x/',
  'Charts/centres/',
  'charts/toString/',
  'countries/VNM/',
  'countries/vietnam/',
  'promises/A%20b/',
  'promises/x/y/',
  'present/none/',
  'present/vietnam-promise/x/',
  'data/none/',
  'data/detainees/x/',
  'data/toString/',
])('readRoute(path) takes %s for a missing page', (path) => {
  expect(readRoute(path)).toEqual({ page: 'missing' });
});

test('readRoute(path) of any path is some page', () => {
  const pages = [
    'overview',
    'chart',
    'country',
    'promise',
    'deck',
    'table',
    'missing',
    ...plainPages,
    ...dataPages,
  ];
  fc.assert(fc.property(fc.webPath(), (path) => pages.includes(readRoute(path).page)));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (path) => pages.includes(readRoute(path).page)));
});
