import { expect, test } from 'vitest';
import { noFilters } from '../queries/filters.js';
import { defaultState } from './address.js';
import { embedAddress } from './embed-address.js';

const plain = { theme: null, lang: null };
const state = (countries: string[], from: number | null = null) => ({
  ...defaultState,
  filters: { ...noFilters, countries, from },
});

test('embedAddress(chart, state) leads to the page that was written', () => {
  expect(embedAddress('people-held', state([]), plain)).toBe('embed/people-held/');
  expect(embedAddress('people-held', state(['VNM']), plain)).toBe('embed/people-held/vnm/');
  expect(embedAddress('people-held', state(['VNM']), { ...plain, theme: 'dark' })).toBe(
    'embed/people-held/vnm/?theme=dark',
  );
  expect(embedAddress('people-held', state([]), { ...plain, lang: 'vi' })).toBe('embed/people-held/?lang=vi');
});

test('embedAddress() keeps filters that no page was written for, and nothing of how the page was read', () => {
  const { filters } = state(['VNM', 'CHN'], 2008);
  const seen = { ...defaultState, filters, view: 'table' as const, row: 'x', lang: 'en' };
  expect(embedAddress('people-held', seen, { ...plain, theme: 'light' })).toBe(
    'embed/people-held/?countries=VNM,CHN&from=2008&theme=light',
  );
  expect(embedAddress('centres', state(['VNM'], 2008), plain)).toBe('embed/centres/?countries=VNM&from=2008');
});
