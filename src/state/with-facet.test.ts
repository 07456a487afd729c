import { expect, test } from 'vitest';
import { defaultState } from '../urls/address.js';
import { withFacet } from './with-facet.js';

test('withFacet(state, key, values) sets countries, years and picks, and lifts them', () => {
  const one = withFacet(defaultState, 'countries', ['VNM']);
  const two = withFacet(withFacet(one, 'from', ['2012']), 'stance', ['criticises', 'neutral']);
  expect(two.filters.countries).toEqual(['VNM']);
  expect(two.filters.from).toBe(2012);
  expect(two.picks.stance).toEqual(['criticises', 'neutral']);
  const none = withFacet(withFacet(withFacet(two, 'from', []), 'stance', []), 'countries', []);
  expect(none).toEqual(defaultState);
});
