import { describe, expect, test } from 'vitest';
import { dateOf } from '../fixtures/date-of.js';
import { observation } from '../fixtures/observation.js';
import { qualifiers } from '../tables/observations.js';
import { en } from './en.js';

const worded = {
  exact: ['450,000', '450,000'],
  about: ['about 450,000', 'about 450,000'],
  over: ['more than 450,000', 'over 450,000'],
  under: ['fewer than 450,000', 'under 450,000'],
  at_least: ['at least 450,000', 'at least 450,000'],
  up_to: ['up to 450,000', 'up to 450,000'],
  range: ['450,000', '450,000'],
} as const;

describe('figure(claim) and label(claim) keep the qualifier', () => {
  test.each(qualifiers)('%s', (qualifier) => {
    const claim = observation({ value: 450_000, qualifier });
    expect([en.figure(claim), en.label(claim)]).toEqual(worded[qualifier]);
  });

  test('of a range that has no value of its own', () => {
    const claim = observation({ value: null, low: 20_000, high: 70_000, qualifier: 'range' });
    expect([en.figure(claim), en.label(claim)]).toEqual(['20,000 to 70,000', '20,000–70,000']);
  });

  test('of 0, which is a figure and no silence', () => {
    expect(en.figure(observation({ value: 0 }))).toBe('0');
    expect(en.figure(observation({ value: null, low: 0, high: 5, qualifier: 'range' }))).toBe('0 to 5');
  });
});

test('figure(claim) says nothing where there is no figure, and never 0', () => {
  expect(en.figure(observation({ value: null }))).toBe('');
  expect(en.figure(observation({ value: null, low: 5, qualifier: 'range' }))).toBe('');
});

test('number(value) groups thousands and keeps the decimals of a rate', () => {
  expect([0, 7, 1000, 1_234_567, 12.5, 97.25].map(en.number)).toEqual([
    '0',
    '7',
    '1,000',
    '1,234,567',
    '12.5',
    '97.25',
  ]);
});

test('period(start, end) says one date once, and two as a span', () => {
  const said = (start: string, end: string) => en.period(dateOf(start), dateOf(end));
  expect(said('2016', '2016')).toBe('2016');
  expect(said('2016-08', '2016-08')).toBe('August 2016');
  expect(said('2014-08', '2016-01')).toBe('August 2014 to January 2016');
  expect(said('2016', '2016-06')).toBe('2016 to June 2016');
  expect(en.shortPeriod(dateOf('2014-08-01'), dateOf('2016-01'))).toBe('1 Aug 2014 to Jan 2016');
});

test('list(items) joins as English does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(en.list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('compare(a, b) sorts as readers expect, accents and capitals aside', () => {
  expect(['Zhejiang', 'ánh', 'Lao PDR', 'Hanoi'].toSorted(en.compare)).toEqual([
    'ánh',
    'Hanoi',
    'Lao PDR',
    'Zhejiang',
  ]);
});
