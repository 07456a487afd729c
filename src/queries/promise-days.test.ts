import { describe, expect, test } from 'vitest';
import { dateOf } from '../fixtures/date-of.js';
import { today } from '../state/today.js';
import { daysSince } from './promise-days.js';

const on = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);

describe('daysSince(deadline, today) counts from the last day that the deadline may mean', () => {
  test.each([
    ['2020', on(2020, 12, 31), 0],
    ['2020', on(2021, 1, 1), 1],
    ['2020', on(2020, 12, 1), -30],
    ['2020-02', on(2020, 3, 1), 1],
    ['2025-03-01', on(2025, 3, 1), 0],
    ['2025-03-01', on(2026, 3, 1), 365],
  ])('%s', (deadline, day, days) => {
    expect(daysSince(dateOf(deadline), day)).toBe(days);
  });
});

test('today(now) is the day where the reader is, not the one in Greenwich', () => {
  expect(today(new Date(2026, 0, 31, 23, 59))).toBe(on(2026, 1, 31));
  expect(today(new Date(2026, 1, 1, 0, 1))).toBe(on(2026, 2, 1));
});
