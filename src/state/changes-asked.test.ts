import { expect, test } from 'vitest';
import { readState, writeState } from '../urls/address.js';
import { changesAsked, countryOf, isAskedFor, versionPair, withAsked } from './changes-asked.js';

const version = (name: string, previous: string | null) => ({
  version: name,
  date: '2026-11-20',
  previous,
  rows: {},
  changes: [],
});
const versions = [version('c', 'b'), version('b', 'a'), version('a', null)];
const none = changesAsked({ where: [] });

test('what is asked for stands in the address and comes back', () => {
  const state = withAsked(
    withAsked(readState('').state, 'before', '2026-11-20-1d30250a'),
    'kind',
    'corrected',
  );
  const query = writeState(state);
  expect(query).toBe('?where=before:2026-11-20-1d30250a&where=kind:corrected');
  expect(changesAsked(readState(query).state)).toEqual({
    ...none,
    before: '2026-11-20-1d30250a',
    kind: 'corrected',
  });
  expect(writeState(withAsked(withAsked(state, 'kind', ''), 'before', ''))).toBe('');
});

test('versionPair(versions, asked) takes the newest and the one before it, or any two', () => {
  expect(versionPair(versions, none)).toEqual(['b', 'c']);
  expect(versionPair(versions, { before: 'a', after: '' })).toEqual(['a', 'c']);
  expect(versionPair(versions, { before: 'c', after: 'a' })).toEqual(['c', 'a']);
  expect(versionPair(versions, { before: 'x', after: 'y' })).toEqual(['b', 'c']);
  expect(versionPair([version('a', null)], none)).toBeNull();
});

test('isAskedFor(asked) narrows by kind, file and country', () => {
  const added = { kind: 'added', file: 'centres.csv', id: 'sub-1', cells: { country: 'KHM' } } as const;
  const corrected = { kind: 'corrected', file: 'closures.csv', id: 'idn-2015-x', cells: [] } as const;
  const left = (asked: Partial<typeof none>) => [added, corrected].filter(isAskedFor({ ...none, ...asked }));
  expect(left({})).toHaveLength(2);
  expect(left({ kind: 'added' })).toEqual([added]);
  expect(left({ file: 'closures.csv' })).toEqual([corrected]);
  expect(left({ country: 'IDN' })).toEqual([corrected]);
  expect([added, corrected].map(countryOf)).toEqual(['KHM', 'IDN']);
});
