import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { type OwnColumn, ownColumns } from '../tables/own-columns.js';
import { ownCell } from './own-cell.js';

/** What a cell of a reader's own file is read as, or the kind of what is wrong with it. */
function read(name: OwnColumn, text: string) {
  const [column] = ownColumns.filter((one) => one.name === name);
  if (!column) throw new Error(name);
  const reading = ownCell(column, tables.countries)(text);
  return 'value' in reading ? reading.value : reading.problem;
}

describe('ownCell(column) takes a figure that can be read in one way only', () => {
  test.each([
    ['0.125', 0.125],
    ['12.5', 12.5],
    ['1234.567', 1234.567],
    ['1.2340', 1.234],
  ])('%s', (text, value) => {
    expect(read('value', text)).toBe(value);
  });

  test.each(['1.234', '450.000', '12.345'])('and tells a point that may part thousands: %s', (text) => {
    expect(read('value', text)).toEqual({ kind: 'thousands', expected: text.replace('.', ''), found: text });
  });

  test.each(['1,234', '1.234,5', '1 234', '1.234.567', '12,5', '-5', '1e5'])('never %s', (text) => {
    expect(read('value', text)).toMatchObject({ kind: 'number', found: text });
  });
});

test('ownCell(column) tells years of another era, and dates in another order', () => {
  expect(read('start', '2559')).toEqual({ kind: 'era', expected: '1900-2199', found: '2559' });
  expect(read('end', '0016-08')).toMatchObject({ kind: 'era' });
  for (const text of ['24/08/2016', '03/04/2016', '2016/08/24', '42606'])
    expect(read('start', text)).toMatchObject({ kind: 'date', found: text });
});

test('ownCell(column) tells blanks as the one thing that is wrong, where they are', () => {
  expect(read('value', ' 5')).toEqual({ kind: 'spaces', expected: '5', found: ' 5' });
  expect(read('scope', 'national ')).toMatchObject({ kind: 'spaces', expected: 'national' });
  expect(read('scope', ' all ')).toMatchObject({ kind: 'keyword' });
});

test.each(['VNM', 'vnm', 'Viet Nam', 'Vietnam', 'Việt Nam', ' VIETNAM '])(
  'ownCell(column) knows a country by its code and its names: %s',
  (text) => {
    expect(read('country', text)).toBe('VNM');
  },
);

test('ownCell(column) tells a country that the record does not know', () => {
  expect(read('country', 'Atlantis')).toEqual({
    kind: 'country',
    expected: 'countries.csv',
    found: 'Atlantis',
  });
});
