import { expect, test } from 'vitest';
import { dateOf } from '../fixtures/date-of.js';
import { dateWords } from './dates.js';

const { date, shortDate } = dateWords('en-GB');

test('date(date) says a year, a month or a day, as exact as the source and no more', () => {
  expect(['2016', '2016-08', '2016-08-24'].map((text) => date(dateOf(text)))).toEqual([
    '2016',
    'August 2016',
    '24 August 2016',
  ]);
});

test('shortDate(date) says the same for tight places', () => {
  expect(['2016', '2016-08', '2016-08-24'].map((text) => shortDate(dateOf(text)))).toEqual([
    '2016',
    'Aug 2016',
    '24 Aug 2016',
  ]);
});

test('date(date) never slips into the day before where clocks run behind UTC', () => {
  expect(new Date(Date.UTC(2016, 0, 1)).getDate(), 'tests run west of UTC').toBe(31);
  expect(date(dateOf('2016-01-01'))).toBe('1 January 2016');
  expect(date(dateOf('2016-01'))).toBe('January 2016');
});

test('dateWords(intl) speaks the language it is handed', () => {
  expect(dateWords('vi').date(dateOf('2016-08-24'))).toContain('tháng 8');
});
