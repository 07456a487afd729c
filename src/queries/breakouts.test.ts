import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import type { Observation } from '../tables/observations.js';
import { breakouts } from './breakouts.js';

const escapes = tables.detainees.filter(({ indicator }) => indicator === 'escapes');
const idsOf = (claims: readonly Observation[]) => claims.map(({ id }) => id);
const at = (place: string) => breakouts(escapes.filter((claim) => claim.place === place));

test('breakouts(claims) holds every count of the record once', () => {
  const all = breakouts(escapes).flatMap(({ counts, looser }) => [...counts, ...looser]);
  expect(idsOf(all).toSorted()).toEqual(idsOf(escapes).toSorted());
});

test('breakouts(claims) puts all counts of one place and day together, the lowest first', () => {
  const [october] = at('Dong Nai centre');
  expect(october?.counts.map(({ value }) => value)).toEqual([500, 562, 600, 600, 600]);
});

test('breakouts(claims) keeps two breakouts of one place apart', () => {
  expect(at('Vinh Long centre').map(({ counts }) => counts.map(({ value }) => value))).toEqual([[15], [17]]);
});

test('breakouts(claims) keeps a count of a whole month outside the counts of the day that it may mean', () => {
  const january = at('Kandakadu Treatment and Rehabilitation Centre').at(-1);
  expect(idsOf(january?.counts ?? [])).toEqual(['lka-2024-escapes-kandakadu']);
  expect(idsOf(january?.looser ?? [])).toEqual(['lka-2024-escapes-kandakadu-two-incidents']);
});

test('breakouts(claims) gives a count that may mean several breakouts a row of its own', () => {
  const [first, second] = escapes.filter(({ place }) => place === 'Vinh Long centre');
  if (!first || !second) throw new Error('the record lacks the two breakouts');
  const june = { text: '2017-06', year: 2017, month: 6, day: null };
  const both: Observation = { ...first, id: 'both', start: june, end: june, value: 32 };
  expect(breakouts([both, first, second]).map(({ counts }) => idsOf(counts))).toContainEqual(['both']);
});

test('breakouts(claims) does not depend on the order of the claims', () => {
  expect(breakouts(escapes.toReversed())).toEqual(breakouts(escapes));
});
