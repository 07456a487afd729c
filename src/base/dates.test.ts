import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, middleOf, parseDate, startOf, yearsBetween } from './dates.js';
import { dateOf } from '../fixtures/date-of.js';

const iso = (time: number) => new Date(time).toISOString();

/** Years 100 to 9999 as four digits; Date.UTC takes smaller ones for years of the last century. */
const dates = fc
  .record({
    year: fc.integer({ min: 1000, max: 9998 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, parts }) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-'),
  );

describe('parseDate(text)', () => {
  test('keeps a year a year, a month a month and a day a day', () => {
    expect(parseDate('2016')).toEqual({ text: '2016', year: 2016, month: null, day: null });
    expect(parseDate('2016-08')).toEqual({ text: '2016-08', year: 2016, month: 8, day: null });
    expect(parseDate('2016-08-24')).toEqual({ text: '2016-08-24', year: 2016, month: 8, day: 24 });
  });

  test('knows the leap years', () => {
    expect(parseDate('2016-02-29')).not.toBeNull();
    expect(parseDate('2000-02-29')).not.toBeNull();
    expect(parseDate('2015-02-29')).toBeNull();
    expect(parseDate('1900-02-29')).toBeNull();
  });

  test.each([
    ['', '16', '20166', '2016-', '2016-8', '2016-08-4', '2016-00', '2016-13', '2016-01-00', '2016-04-31'],
    [
      '2016-12-32',
      '24/08/2016',
      '2016-08-24T00:00',
      ' 2016',
      '2016 ',
      '2016\n',
      '２０１６',
      '-2016',
      '2016--01',
    ],
  ])('refuses %s and the like', (...texts) => {
    expect(texts.filter((text) => parseDate(text) !== null)).toEqual([]);
  });

  test('keeps the text of whatever it reads, and reads nothing but that form', () => {
    fc.assert(fc.property(dates, (text) => parseDate(text)?.text === text));
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (parseDate(text)) expect(text).toMatch(/^\d{4}(-\d\d){0,2}$/);
      }),
    );
  });
});

test('startOf(date) and endOf(date) span all that the date may mean, in UTC', () => {
  const span = (text: string) => [iso(startOf(dateOf(text))), iso(endOf(dateOf(text)))];
  expect(span('2016')).toEqual(['2016-01-01T00:00:00.000Z', '2017-01-01T00:00:00.000Z']);
  expect(span('2016-02')).toEqual(['2016-02-01T00:00:00.000Z', '2016-03-01T00:00:00.000Z']);
  expect(span('2016-12')).toEqual(['2016-12-01T00:00:00.000Z', '2017-01-01T00:00:00.000Z']);
  expect(span('2016-12-31')).toEqual(['2016-12-31T00:00:00.000Z', '2017-01-01T00:00:00.000Z']);
});

test('middleOf(date) lies within what the date may mean, so that a year is never its first of January', () => {
  expect(iso(middleOf(dateOf('2016')))).toBe('2016-07-02T00:00:00.000Z');
  fc.assert(
    fc.property(dates, (text) => {
      const date = dateOf(text);
      expect(startOf(date)).toBeLessThan(middleOf(date));
      expect(middleOf(date)).toBeLessThan(endOf(date));
    }),
  );
});

test('endOf(date) of a day is the start of the next, whatever the clocks of the reader do', () => {
  // summer time began in Los Angeles on 13 March 2016
  expect(endOf(dateOf('2016-03-13'))).toBe(startOf(dateOf('2016-03-14')));
});

test('yearsBetween(from, to) counts years of 365.25 days, backwards below zero', () => {
  const at = (text: string) => startOf(dateOf(text));
  expect(yearsBetween(at('2012'), at('2016'))).toBe(4);
  expect(yearsBetween(at('2016'), at('2012'))).toBe(-4);
  expect(yearsBetween(at('2016'), at('2016'))).toBe(0);
});
