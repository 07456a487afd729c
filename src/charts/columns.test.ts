import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { closure } from '../fixtures/closure.js';
import { observation } from '../fixtures/observation.js';
import { countryNamer } from '../queries/latest.js';
import { en } from '../words/en.js';
import { type CellWords, claimColumns, promiseColumns, sorted, type TableColumn } from './columns.js';

const cells: CellWords = { words: en, country: countryNamer(tables.countries), source: () => null };
const textsOf = <Row>(columns: readonly TableColumn<Row>[], row: Row) =>
  Object.fromEntries(columns.map(({ id, text }) => [id, text(row, cells)]));

function column<Row>(columns: readonly TableColumn<Row>[], id: string): TableColumn<Row> {
  const found = columns.find((one) => one.id === id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
}

test('claimColumns say a claim with its qualifier', () => {
  expect(textsOf(claimColumns, observation({ qualifier: 'over', place: 'Hanoi', start: '2016-08' }))).toEqual(
    {
      country: 'Viet Nam',
      place: 'Hanoi',
      what: 'People held',
      when: 'Aug 2016',
      figure: 'more than 1,000',
      measure: 'On a date (stock)',
      regime: 'Compulsory',
      by: 'Government',
      confidence: 'High',
      source: '…',
    },
  );
});

test('promiseColumns leave what is not stated empty, never 0', () => {
  const open = closure({ baseline: null, target: null, target_date: '' });
  expect(textsOf(promiseColumns, open)).toMatchObject({ baseline: '', target: '', deadline: '' });
});

test('promiseColumns word a target as the promise does', () => {
  const about = closure({ what: 'Hold about 20,000 people', baseline: null, target: 20_000 });
  expect(textsOf(promiseColumns, about)).toMatchObject({ baseline: '', target: 'about 20,000' });
});

describe('columns name themselves, each once', () => {
  test.each([
    ['claims', claimColumns.map(({ id, title }) => [id, title(en)])],
    ['promises', promiseColumns.map(({ id, title }) => [id, title(en)])],
  ])('of %s', (_, columns) => {
    expect(new Set(columns.map(([id]) => id)).size).toBe(columns.length);
    expect(new Set(columns.map(([, title]) => title)).size).toBe(columns.length);
  });
});

describe('sorted(rows, column, down, cells) keeps every row and orders both ways', () => {
  test.each(claimColumns)('$id', (one) => {
    for (const down of [false, true]) {
      const rows = sorted(tables.detainees, one, down, cells);
      expect(rows).toHaveLength(tables.detainees.length);
      expect(new Set(rows)).toEqual(new Set(tables.detainees));
      expect(
        inOrder(
          rows.map((row) => one.sort(row, cells)),
          down,
        ),
      ).toBe(true);
    }
  });
});

test('sorted(rows, column, down, cells) orders figures as numbers and names as readers do', () => {
  const rows = [900, 10_000, 9].map((value) => observation({ value }));
  const figure = column(claimColumns, 'figure');
  expect(sorted(rows, figure, false, cells).map(({ value }) => value)).toEqual([9, 900, 10_000]);
  const promises = [closure({ target: 5 }), closure({ target: null }), closure({ target: 0 })];
  const target = column(promiseColumns, 'target');
  expect(sorted(promises, target, true, cells).map((row) => row.target)).toEqual([5, 0, null]);
});

test('sorted(rows, column, down, cells) leaves equal rows as they stand', () => {
  const rows = ['b', 'a', 'c'].map((id) => observation({ id }));
  const country = column(claimColumns, 'country');
  for (const down of [false, true])
    expect(sorted(rows, country, down, cells).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

function inOrder(keys: readonly (number | string)[], down: boolean): boolean {
  const order = (a: number | string, b: number | string) =>
    typeof a === 'number' && typeof b === 'number' ? a - b || 0 : en.compare(String(a), String(b));
  return keys.slice(1).every((key, index) => order(keys[index] ?? key, key) * (down ? -1 : 1) <= 0);
}
