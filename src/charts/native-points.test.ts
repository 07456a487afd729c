import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { en } from '../words/en.js';
import { nativePoints, pairsOf } from './native-points.js';
import { panelGroups } from './panels.js';

/** Two claims of one date and one value, between two others. */
const claims = [
  { id: 'before', start: '2014', value: 10 },
  { id: 'a', start: '2015', value: 20 },
  { id: 'b', start: '2015', value: 20 },
  { id: 'after', start: '2016', value: 30 },
].map((given) => observation({ ...given, series: 's' }));

test('nativePoints(words, picture, panel, names) joins each of two claims of one date to what stands before and after it', () => {
  const groups = panelGroups({ words: en, name: String, claims });
  const [panel] = groups.flatMap(({ panels }) => panels);
  if (panel?.form !== 'points') throw new Error('expected points');
  const names = { of: () => 's', title: () => 'Series' };
  const { series } = nativePoints(en, { scale: 'own', groups }, panel, names);
  expect(series.flatMap(({ points }) => pairsOf(points)).toSorted()).toEqual([
    'a>after',
    'b>after',
    'before>a',
    'before>b',
  ]);
  const said = series.flatMap(({ points }) => points.flatMap((point) => point?.said || []));
  expect(said).toHaveLength(claims.length);
});
