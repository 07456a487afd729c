import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filters } from '../queries/filters.js';
import { noFilters } from '../queries/filters.js';
import { confidences, indicators, measures, regimes, reporters, scopes } from '../tables/observations.js';
import { pickValues } from '../queries/picks.js';
import {
  defaultState,
  laneKinds,
  readState,
  scales,
  themes,
  type ViewState,
  views,
  writeState,
} from './address.js';

const some = <T extends string>(words: readonly T[]) => fc.shuffledSubarray([...words]);
const year = fc.option(fc.integer({ min: 1900, max: 2099 }));
const code = fc.stringMatching(/^[A-Z]{3,5}$/);
const filters: fc.Arbitrary<Filters> = fc.record({
  countries: fc.uniqueArray(code, { maxLength: 6 }),
  from: year,
  to: year,
  indicator: some(indicators),
  measure: some(measures),
  regime: some(regimes),
  scope: some(scopes),
  reported: some(reporters),
  confidence: some(confidences),
});
const inOrder = filters.filter(({ from, to }) => from === null || to === null || from <= to);
const states: fc.Arbitrary<ViewState> = fc.record({
  filters: inOrder,
  picks: fc.record({
    kind: some(pickValues.kind),
    verdict: some(pickValues.verdict),
    category: some(pickValues.category),
    stance: some(pickValues.stance),
  }),
  lanes: fc.constantFrom(...laneKinds),
  events: fc.boolean(),
  q: fc.constantFrom('', 'Tân Hòa', 'a b', '100% & more=?#'),
  where: some(['value:1000..', 'country:VNM,CHN', 'place:=Hà Nội', 'publisher:a: b & c', 'flags:!']),
  sort: some(['country', '-value']),
  columns: some(['id', 'reported_by']),
  view: fc.constantFrom(...views),
  scale: fc.constantFrom(...scales),
  lang: fc.option(fc.constantFrom('vi', 'zh-Hans', 'fil')),
  theme: fc.option(fc.constantFrom(...themes)),
  row: fc.option(fc.stringMatching(/^[a-z0-9-]{1,100}$/)),
});

const order =
  'countries from to indicator measure regime scope reported confidence kind verdict category stance view scale lanes events q where sort columns lang theme row'.split(
    ' ',
  );
const keysOf = (query: string) => [...new URLSearchParams(query).keys()];
const read = (query: string) => readState(query).state;
const ignored = (query: string) => readState(query).ignored;

test('readState(writeState(state)) gives the same state and ignores nothing', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readState(writeState(state))).toEqual({ state, ignored: [] });
    }),
    { numRuns: 300 },
  );
});

test('writeState(state) keeps one order, leaves defaults out and escapes searched text alone', () => {
  fc.assert(
    fc.property(states, (state) => {
      const query = writeState(state);
      const keys = keysOf(query);
      expect([...new Set(keys)]).toEqual(order.filter((key) => keys.includes(key)));
      expect(query).toMatch(/^(\?[A-Za-z0-9_=&,.:!*%-]+)?$/);
      if (state.view === 'chart') expect(keys).not.toContain('view');
      if (state.scale === 'own') expect(keys).not.toContain('scale');
    }),
  );
});

test('writeState(state) writes what design.md promises', () => {
  expect(writeState(defaultState)).toBe('');
  const state: ViewState = {
    ...defaultState,
    filters: { ...noFilters, countries: ['VNM', 'CHN'], from: 2008, to: 2022, measure: ['stock', 'flow'] },
    view: 'table',
    theme: 'dark',
    row: 'vnm-2016-held',
  };
  expect(writeState(state)).toBe(
    '?countries=VNM,CHN&from=2008&to=2022&measure=stock,flow&view=table&theme=dark&row=vnm-2016-held',
  );
});

test('readState(query) reads any order, with or without the question mark', () => {
  const expected = { ...defaultState, view: 'table', filters: { ...noFilters, from: 2008 } };
  expect(read('?view=table&from=2008')).toEqual(expected);
  expect(read('from=2008&view=table')).toEqual(expected);
});

test('readState(query) adds up repeated keys of a list, each value once', () => {
  expect(read('?countries=VNM&countries=CHN,VNM').filters.countries).toEqual(['VNM', 'CHN']);
  expect(read('?measure=stock,stock&measure=flow').filters.measure).toEqual(['stock', 'flow']);
});

test('readState(query) takes the first of a repeated key that holds one value', () => {
  expect(read('?from=2008&from=2010').filters.from).toBe(2008);
});

test('readState(query) reads countries in small letters and escaped commas', () => {
  expect(read('?countries=vnm%2Cchn').filters.countries).toEqual(['VNM', 'CHN']);
});

test('readState(query) passes over unknown keys and empty values without a word', () => {
  expect(readState('?utm_source=x&fbclid=1&__proto__=2&countries=&from=&view=&measure=,')).toEqual({
    state: defaultState,
    ignored: [],
  });
});

describe('readState(query) leaves out and lists', () => {
  test.each([
    ['countries', 'V'],
    ['countries', 'Viet Nam'],
    ['from', '16'],
    ['from', '2016.5'],
    ['to', '3016'],
    ['to', '1e3'],
    ['indicator', 'People_Detained'],
    ['measure', 'constructor'],
    ['regime', '__proto__'],
    ['scope', '<script>alert(1)</script>'],
    ['reported', 'government '],
    ['confidence', 'HIGH'],
    ['view', 'map'],
    ['scale', 'linear'],
    ['where', 'value'],
    ['where', 'Value:1..2'],
    ['sort', 'value desc'],
    ['columns', '<b>'],
    ['lang', '../../etc'],
    ['theme', 'blue'],
    ['row', 'a/b'],
    ['row', "'; drop table"],
  ])('%s=%s', (key, value) => {
    const query = `?${new URLSearchParams({ [key]: value }).toString()}`;
    expect(readState(query)).toEqual({ state: defaultState, ignored: [{ key, value }] });
  });
});

test('readState(query) leaves out and lists an end that lies before the start', () => {
  expect(readState('?from=2020&to=2010')).toEqual({
    state: { ...defaultState, filters: { ...noFilters, from: 2020 } },
    ignored: [{ key: 'to', value: '2010' }],
  });
});

test('readState(query) keeps the good values beside the bad', () => {
  const query = '?measure=stock,heaps,flow&from=x&to=2020';
  expect(read(query).filters).toEqual({ ...noFilters, measure: ['stock', 'flow'], to: 2020 });
  expect(ignored(query)).toEqual([
    { key: 'from', value: 'x' },
    { key: 'measure', value: 'heaps' },
  ]);
});

test('readState(query) shortens what it lists, and reads no list without end', () => {
  expect(ignored(`?view=${'x'.repeat(5000)}`)[0]?.value).toHaveLength(100);
  expect(ignored(`?countries=${'1,'.repeat(5000)}`)).toHaveLength(100);
});

/** Free texts are told without their control characters. */
const told = (text: string) => text.replace(/\p{Cc}+/gu, ' ');

test('readState(query) of anything never throws, lists what it left out and writes an address that reads the same', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('%', '%zz', '%00', '\ud800', '&&&', '=', '?', '%EF%BB%BF', ';', '+', '\u202e'),
    fc.constantFrom(...order),
  );
  const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...order), hostile), hostile), { maxLength: 8 });
  const queries = fc.oneof(
    fc.string({ unit: 'binary' }),
    pairs.map((list) => `?${list.map(([key, value]) => `${key}=${value}`).join('&')}`),
    pairs.map((list) => `?${list.map(([key, value]) => `${key}=${encode(value)}`).join('&')}`),
  );
  fc.assert(
    fc.property(queries, (query) => {
      const { state, ignored: left } = readState(query);
      expect(readState(writeState(state))).toEqual({ state, ignored: [] });
      for (const { key, value } of left) {
        expect(order).toContain(key);
        expect(value.length).toBeLessThanOrEqual(100);
        expect(told(new URLSearchParams(query).getAll(key).join(','))).toContain(told(value));
      }
    }),
    { numRuns: 1000 },
  );
});

/** Lone halves of a character cannot be escaped; a browser would send U+FFFD. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
}
