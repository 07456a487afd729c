import { describe, expect, test } from 'vitest';
import { parseDate } from '../base/dates.js';
import { columnsOf } from '../tables/cells.js';
import { columnTest } from './column-test.js';

const column = (name: string) => {
  const found = columnsOf('detainees').find((one) => one.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found;
};

describe('columnTest(column, text) tells whether a cell passes', () => {
  test.each([
    ['value', '10..20', 10, true],
    ['value', '10..', 9, false],
    ['value', '..20', 0, true],
    ['value', '..20', null, false],
    ['value', '!', null, true],
    ['value', '*', null, false],
    ['country', 'VNM,CHN', 'CHN', true],
    ['country', 'VNM', 'CHN', false],
    ['flags', 'multi_year,fiscal_year', ['secondhand', 'fiscal_year'], true],
    ['flags', '!', [], true],
    ['place', 'ho chi', 'Hồ Chí Minh City', true],
    ['place', '=Hanoi', 'Hanoi, west', false],
    ['place', '=Hanoi', 'Hanoi', true],
  ] as const)('%s: %s of %o', (name, text, value, passes) => {
    expect(columnTest(column(name), text)?.(value)).toBe(passes);
  });

  test.each([
    ['2016..2016', '2016-08', true],
    ['2016-09..', '2016', true],
    ['2016-09..', '2016-08', false],
    ['..2015', '2016-01-01', false],
  ])('start: %s of %s', (text, date, passes) => {
    expect(columnTest(column('start'), text)?.(parseDate(date))).toBe(passes);
  });
});

test.each([
  ['value', 'many'],
  ['value', '1..x'],
  ['value', '..'],
  ['start', '2016-13..'],
  ['measure', 'heaps'],
  ['country', 'a b'],
  ['place', ''],
])('columnTest(%s, %o) is null: the text cannot be used', (name, text) => {
  expect(columnTest(column(name), text)).toBeNull();
});
