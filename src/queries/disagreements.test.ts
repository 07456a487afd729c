import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { observation } from '../fixtures/observation.js';
import { claimTables } from '../tables/tables.js';
import { agree, disagreements } from './disagreements.js';

const exact = (value: number, id = `row-${String(value)}`) => observation({ id, value });

describe('agree(a, b) keeps what the qualifiers leave open:', () => {
  test.each([
    ['over', 1000, 1200, true],
    ['over', 1000, 900, false],
    ['at_least', 1000, 1000, true],
    ['under', 1000, 900, true],
    ['up_to', 1000, 1001, false],
    ['about', 67000, 67350, true],
    ['about', 67000, 63000, false],
    ['exact', 5, 6, false],
  ] as const)('%s %d and %d: %s', (qualifier, value, other, same) => {
    const one = observation({ value, qualifier });
    expect(agree(one, exact(other))).toBe(same);
    expect(agree(exact(other), one)).toBe(same);
  });

  test('a range holds what lies in it', () => {
    const range = observation({ value: null, low: 1000, high: 2000, qualifier: 'range' });
    expect(agree(range, exact(1500))).toBe(true);
    expect(agree(range, exact(2001))).toBe(false);
  });
});

test('disagreements(claims) puts the widest apart first, and each from low to high', () => {
  const near = [exact(100, 'a'), exact(110, 'b')];
  const far = [exact(900, 'd'), exact(300, 'c')].map((claim) => ({ ...claim, country: 'CHN' }));
  const found = disagreements([...near, ...far]);
  expect(found.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
    ['c', 'd'],
    ['a', 'b'],
  ]);
  expect(found.map(({ times }) => times)).toEqual([3, 1.1]);
});

test('disagreements(claims) says how many times only of exact figures', () => {
  const over = observation({ id: 'b', value: 300, qualifier: 'over' });
  expect(disagreements([exact(100, 'a'), over]).map(({ times }) => times)).toEqual([null]);
});

test('disagreements(claims) takes figures of two series for what they are: counts of different people', () => {
  const [one, other] = [exact(100, 'a'), exact(300, 'b')];
  expect(
    disagreements([
      { ...one, series: 'x' },
      { ...other, series: 'y' },
    ]),
  ).toEqual([]);
  expect(disagreements([{ ...one, series: 'x' }, other])).toHaveLength(1);
});

test('disagreements(claims) never sets a stock against a flow, nor one regime or place against another', () => {
  const one = observation({ id: 'a', value: 100 });
  const others = [
    observation({ id: 'b', value: 300, measure: 'flow' }),
    observation({ id: 'c', value: 300, regime: 'mixed' }),
    observation({ id: 'd', value: 300, place: 'Hanoi' }),
  ];
  expect(disagreements([one, ...others])).toEqual([]);
});

test('in the record every disagreement holds two claims that exclude each other', () => {
  const all = disagreements(claimTables.flatMap((name) => [...tables[name]]));
  expect(all.length).toBeGreaterThan(10);
  for (const { claims, lowest, highest } of all) {
    expect(lowest).toBeLessThan(highest);
    expect(
      new Set(claims.map(({ country, measure, regime }) => `${country} ${measure} ${regime}`)).size,
    ).toBe(1);
  }
});
