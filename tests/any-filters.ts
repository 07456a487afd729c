import fc from 'fast-check';
import type { Filters } from '../src/queries/filters.js';
import { confidences, indicators, measures, regimes, reporters, scopes } from '../src/tables/observations.js';
import { tables } from './record.js';

/** Filters as readers and odd addresses set them: mostly few, at times ones that no row can pass. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  countries: seldom([...tables.countries.map(({ code }) => code), 'XYZ']),
  from: seldomYear(),
  to: seldomYear(),
  indicator: seldom(indicators),
  measure: seldom(measures),
  regime: seldom(regimes),
  scope: seldom(scopes),
  reported: seldom(reporters),
  confidence: seldom(confidences),
});

export const anyScale = fc.constantFrom('own', 'shared', 'log');

function seldom<T extends string>(words: readonly T[]): fc.Arbitrary<T[]> {
  const some = fc.shuffledSubarray([...words], { minLength: 1 });
  return fc.oneof({ arbitrary: fc.constant<T[]>([]), weight: 3 }, { arbitrary: some, weight: 1 });
}

function seldomYear(): fc.Arbitrary<number | null> {
  const year = fc.oneof(fc.integer({ min: 1995, max: 2026 }), fc.constantFrom(1900, 2099));
  return fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: year, weight: 1 });
}
