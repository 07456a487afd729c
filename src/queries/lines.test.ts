import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { links, positionOf } from './lines.js';

const held = (given: Parameters<typeof observation>[0]) => observation({ series: 'vnm-held', ...given });
const at = (...dates: string[]) => dates.map((start) => held({ id: start, start }));
const drawn = (claims: readonly ReturnType<typeof observation>[]) =>
  links(claims).map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`);

test('links(claims) joins claims of one series in the order of their dates', () => {
  expect(drawn(at('2016', '2014', '2015'))).toEqual(['2014 line 2015', '2015 line 2016']);
});

test('links(claims) joins no claims of two series, and none without a series', () => {
  expect(drawn([held({ id: 'a' }), held({ id: 'b', series: 'vnm-ordered', start: '2017' })])).toEqual([]);
  expect(drawn([held({ series: null }), held({ series: null, start: '2017' })])).toEqual([]);
});

test('links(claims) joins no flows and no totals of several years', () => {
  expect(drawn(at('2014', '2015').map((claim) => ({ ...claim, measure: 'flow' as const })))).toEqual([]);
  expect(drawn([...at('2014'), held({ start: '2015', flags: ['multi_year'] })])).toEqual([]);
});

test('links(claims) draws a line over two years and a gap over more', () => {
  expect(drawn(at('2014', '2016', '2019'))).toEqual(['2014 line 2016', '2016 gap 2019']);
  expect(drawn(at('2014-06', '2016-06', '2018-07'))).toEqual(['2014-06 line 2016-06', '2016-06 gap 2018-07']);
});

test('links(claims) holds two years for two years, leap day or not', () => {
  expect(drawn(at('2015-06', '2017-06'))).toEqual(['2015-06 line 2017-06']);
  expect(drawn(at('2015-12-31', '2017-12-31'))).toEqual(['2015-12-31 line 2017-12-31']);
  expect(drawn(at('2016-12-31', '2018-12-31'))).toEqual(['2016-12-31 line 2018-12-31']);
});

test('links(claims) counts whole years where one of the dates is but a year', () => {
  expect(drawn(at('2014-01', '2016'))).toEqual(['2014-01 line 2016']);
  expect(drawn(at('2014', '2016-12'))).toEqual(['2014 line 2016-12']);
  expect(drawn(at('2014-12', '2017'))).toEqual(['2014-12 gap 2017']);
});

test('links(claims) prefers neither of two claims on one date', () => {
  const two = [held({ id: 'a', start: '2015' }), held({ id: 'b', start: '2015' })];
  expect(drawn([...at('2014'), ...two, ...at('2016')])).toEqual([
    '2014 line a',
    '2014 line b',
    'a line 2016',
    'b line 2016',
  ]);
});

test('links(claims) of any claims never joins two series, nor runs back in time', () => {
  const claims = fc.array(
    fc.record({
      series: fc.constantFrom('a', 'b', null),
      measure: fc.constantFrom('stock', 'flow', 'count'),
      year: fc.integer({ min: 1990, max: 2030 }),
    }),
  );
  fc.assert(
    fc.property(claims, (given) => {
      const made = given.map(({ year, ...rest }) => observation({ ...rest, start: String(year) }));
      for (const { series, from, to, kind } of links(made)) {
        expect([from.series, to.series]).toEqual([series, series]);
        expect([from.measure, to.measure]).not.toContain('flow');
        expect(positionOf(from)).toBeLessThan(positionOf(to));
        expect(kind).toBe(to.start.year - from.end.year <= 2 ? 'line' : 'gap');
      }
    }),
  );
});

test('positionOf(claim) is the middle of its period', () => {
  const day = (text: string) => Date.UTC(Number(text), 6, 2);
  expect(positionOf(observation({ start: '2016' }))).toBe(day('2016'));
  expect(positionOf(observation({ start: '2015', end: '2017' }))).toBeCloseTo(day('2016'), -8);
});
