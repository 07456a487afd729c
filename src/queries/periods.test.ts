import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { periodOf } from './periods.js';

const period = (start: string, end = start) => periodOf(observation({ start, end, measure: 'flow' }));

test('periodOf(claim) knows calendar years and fiscal years', () => {
  expect(period('2016')).toBe('year');
  expect(period('2016-01', '2016-12')).toBe('year');
  expect(period('2015-10', '2016-09')).toBe('year');
  expect(period('2016-01-01', '2016-12-31')).toBe('year');
  expect(period('2015-12-15', '2016-12-14')).toBe('year');
});

test('periodOf(claim) knows parts of a year', () => {
  expect(period('2016-01', '2016-11')).toBe('part');
  expect(period('2016-08')).toBe('part');
  expect(period('2016-08-24')).toBe('part');
});

test('periodOf(claim) knows several years together', () => {
  expect(period('2014', '2016')).toBe('several');
  expect(period('2015-01', '2016-01')).toBe('several');
  expect(periodOf(observation({ start: '2016', flags: ['multi_year'] }))).toBe('several');
});
