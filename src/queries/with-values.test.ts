import { describe, expect, test } from 'vitest';
import { noFilters } from './filters.js';
import { lifted, toggled, valuesOf, withValues } from './with-values.js';

const keys = ['indicator', 'measure', 'regime', 'scope', 'reported', 'confidence'] as const;

describe('withValues(filters, key, values) takes every word of the key, in the order of the record', () => {
  test.each(keys)('%s', (key) => {
    const values = valuesOf(key);
    expect(withValues(noFilters, key, values.toReversed())).toEqual({ ...noFilters, [key]: values });
    expect(values.length).toBeGreaterThan(2);
  });
});

test('withValues(filters, key, values) leaves out words that the key does not know', () => {
  expect(withValues(noFilters, 'measure', ['flow', 'high', '', 'stock']).measure).toEqual(['stock', 'flow']);
});

test('withValues(filters, "countries", values) keeps their order and each once', () => {
  expect(withValues(noFilters, 'countries', ['VNM', 'CHN', 'VNM']).countries).toEqual(['VNM', 'CHN']);
});

test('toggled(filters, key, value) adds a value, and takes it away again', () => {
  const one = toggled(noFilters, 'measure', 'stock');
  const two = toggled(one, 'measure', 'flow');
  expect([one.measure, two.measure]).toEqual([['stock'], ['stock', 'flow']]);
  expect(toggled(two, 'measure', 'stock').measure).toEqual(['flow']);
  expect(toggled(one, 'measure', 'stock')).toEqual(noFilters);
});

test('lifted(filters, key) clears one filter and no other', () => {
  const filters = { ...noFilters, from: 2008, countries: ['VNM'] };
  expect(lifted(filters, 'from')).toEqual({ ...noFilters, countries: ['VNM'] });
  expect(lifted(filters, 'countries')).toEqual({ ...noFilters, from: 2008 });
});
