import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartIds } from '../charts/picture.js';
import { type Filters, noFilters } from '../queries/filters.js';
import { confidences, indicators, measures, regimes, reporters, scopes } from '../tables/observations.js';
import { fileName } from './file-name.js';

const version = { date: '2026-11-20', hash: 'ab12cd34' };

const someFilters: fc.Arbitrary<Filters> = fc.record({
  countries: fc.array(fc.string({ maxLength: 5 })),
  from: fc.option(fc.integer({ min: 1900, max: 2099 })),
  to: fc.option(fc.integer({ min: 1900, max: 2099 })),
  indicator: fc.subarray([...indicators]),
  measure: fc.subarray([...measures]),
  regime: fc.subarray([...regimes]),
  scope: fc.subarray([...scopes]),
  reported: fc.subarray([...reporters]),
  confidence: fc.subarray([...confidences]),
});

test('fileName(chart, filters, version, ending) tells chart, filters and data version', () => {
  const filters = { ...noFilters, countries: ['VNM', 'CHN'], from: 2008 };
  expect(fileName('people-held', filters, version, 'csv')).toBe(
    'detention-trends_people-held_countries-VNM-CHN_from-2008_2026-11-20-ab12cd34.csv',
  );
});

test('fileName() says no more than the chart and the version where nothing is filtered', () => {
  expect(fileName('silence', noFilters, version, 'csv')).toBe(
    'detention-trends_silence_2026-11-20-ab12cd34.csv',
  );
});

test('fileName() parts the filters by underscores, so none stands inside a value', () => {
  const filters: Filters = { ...noFilters, regime: ['community_order', 'mixed'] };
  expect(fileName('centres', filters, version, 'csv')).toContain('_regime-community-order-mixed_');
});

test('fileName() says so when not all filters fit', () => {
  const filters: Filters = { ...noFilters, countries: ['VNM'], from: 2008, indicator: [...indicators] };
  expect(fileName('people-held', filters, version, 'csv')).toBe(
    'detention-trends_people-held_countries-VNM_from-2008_and-more_2026-11-20-ab12cd34.csv',
  );
});

test('fileName() is short and safe on every file system, whatever the filters are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...chartIds), someFilters, (chart, filters) => {
      const name = fileName(chart, filters, version, 'csv');
      expect(name).toMatch(/^detention-trends_[A-Za-z0-9_-]+_2026-11-20-ab12cd34\.csv$/);
      expect(name.length).toBeLessThanOrEqual(120);
    }),
  );
});
