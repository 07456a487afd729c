import { expect, test } from 'vitest';
import { placeNames } from './place-names.js';

test('placeNames() tells pictures of one chart apart by the order in which they come', () => {
  const name = placeNames();
  const charts = ['people-held', 'centres', 'people-held', 'centres', 'people-held'];
  expect(charts.map((chart) => name({ chart }))).toEqual([
    'people-held',
    'centres',
    'people-held-2',
    'centres-2',
    'people-held-3',
  ]);
});

test('placeNames() begins anew for each page', () => {
  expect([placeNames()({ chart: 'centres' }), placeNames()({ chart: 'centres' })]).toEqual([
    'centres',
    'centres',
  ]);
});
