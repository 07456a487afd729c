import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { en } from '../words/en.js';
import { isLocal, isMain, knownNow, lastKnown } from './known-now.js';
import { lastSaid } from './last-said.js';

const claim = (id: string, given: Parameters<typeof observation>[0]) => observation({ id, ...given });
const idsOf = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

test('knownNow(claims) keeps the latest of each kind, and of each regime in it', () => {
  const kinds = knownNow([
    claim('old', { start: '2012' }),
    claim('mixed', { start: '2015', regime: 'mixed' }),
    claim('new', { start: '2014' }),
    claim('flow', { start: '2010', measure: 'flow', indicator: 'admissions' }),
  ]);
  expect(kinds.map(({ claims }) => idsOf(claims))).toEqual([['mixed', 'new'], ['flow']]);
});

test('knownNow(claims) keeps both of two claims that end at once', () => {
  const [kind] = knownNow([claim('a', { value: 5 }), claim('b', { value: 7 })]);
  expect(idsOf(kind?.claims ?? [])).toEqual(['a', 'b']);
});

test('knownNow(claims) never puts local claims with national ones', () => {
  const kinds = knownNow([claim('all', {}), claim('city', { scope: 'subnational', place: 'Hanoi' })]);
  expect(kinds.map((kind) => [isMain(kind), isLocal(kind), idsOf(kind.claims)])).toEqual([
    [true, false, ['all']],
    [false, true, ['city']],
  ]);
});

test('isMain(kind) is no voluntary care, and no part of the total without a series', () => {
  const kinds = knownNow([
    claim('clinics', { indicator: 'voluntary_centres', measure: 'count', regime: 'voluntary' }),
    claim('part', { scope: 'partial' }),
    claim('series', { scope: 'partial', indicator: 'admissions', measure: 'flow', series: 'chn-moj' }),
  ]);
  expect(kinds.filter(isMain).flatMap(({ claims }) => idsOf(claims))).toEqual(['series']);
});

test('lastKnown(claims) asks for detention before all else, and for the whole before a part', () => {
  const users = claim('users', { indicator: 'people_registered_drug_users', start: '2023' });
  const held = claim('held', { start: '2010' });
  const city = claim('city', { scope: 'subnational', start: '2020' });
  expect(lastKnown([users, city, held])?.id).toBe('held');
  expect(lastKnown([users, city])?.id).toBe('city');
  expect(lastKnown([users])?.id).toBe('users');
  expect(lastKnown([])).toBeNull();
});

test('lastSaid(words, claim) keeps qualifier, place, average and doubt', () => {
  const given = { indicator: 'admissions', measure: 'average', value: 35, qualifier: 'over' } as const;
  const said = lastSaid(en, observation({ ...given, place: 'Hanoi', confidence: 'low' }));
  expect(said).toBe('Hanoi, more than 35 people admitted, 2016 (an average; low confidence)');
  expect(lastSaid(en, observation({ value: 1200 }))).toBe('1,200 people held, 2016');
});
