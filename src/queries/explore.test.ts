import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { type AnyRow, cellText, rowsOf } from '../tables/cells.js';
import type { TableName } from '../tables/tables.js';
import { explore, type Question } from './explore.js';

const language = {
  compare: new Intl.Collator('en').compare,
  country: (code: string) => tables.countries.find((one) => one.code === code)?.name ?? code,
};
const all: Question = { filters: new Map(), from: null, to: null, q: '', sort: [] };
const ask = (table: TableName, question: Partial<Question>) =>
  explore(table, rowsOf(tables, table), { ...all, ...question }, language);
const texts = (rows: readonly AnyRow[], column: string) => rows.map((row) => cellText(row[column]));

test('explore(table, rows, nothing) keeps every row in the order of its file', () => {
  expect(ask('sources', {}).rows).toEqual(tables.sources);
});

test('explore(table, rows, filters) keeps what passes each of them', () => {
  const filters = new Map([
    ['country', 'VNM,CHN'],
    ['value', '1000..50000'],
  ]);
  const { rows } = ask('detainees', { filters });
  const wanted = tables.detainees.filter(
    ({ country, value }) =>
      ['VNM', 'CHN'].includes(country) && value !== null && value >= 1000 && value <= 50000,
  );
  expect(texts(rows, 'id')).toEqual(wanted.map(({ id }) => id));
  expect(rows.length).toBeGreaterThan(3);
});

test('explore(table, rows, years) keeps rows whose period overlaps them, as charts do', () => {
  const { rows } = ask('detainees', { from: 2010, to: 2012 });
  const wanted = tables.detainees.filter(({ start, end }) => end.year >= 2010 && start.year <= 2012);
  expect(rows).toEqual(wanted);
});

test('explore(table, rows, text) finds marks and names of countries', () => {
  expect(texts(ask('detainees', { q: 'viet nam' }).rows, 'country')).toContain('VNM');
  expect(ask('sources', { q: 'thuc tien' }).rows.length).toBeGreaterThan(0);
});

test('explore(table, rows, sort) orders by several columns, what is not stated last in both directions', () => {
  const sort = [
    { column: 'country', down: true },
    { column: 'value', down: false },
  ];
  const { rows } = ask('detainees', { sort });
  const codes = texts(rows, 'country');
  expect(codes).toEqual([...codes].sort(language.compare).reverse());
  for (const down of [true, false]) {
    const values = texts(ask('detainees', { sort: [{ column: 'value', down }] }).rows, 'value');
    const stated = values.filter((value) => value !== '');
    expect(values.slice(0, stated.length)).toEqual(stated);
    expect(stated.map(Number)).toEqual([...stated].map(Number).sort((a, b) => (down ? b - a : a - b)));
  }
});

test('values(column) counts what each value would leave, the other filters kept and its own lifted', () => {
  const filters = new Map([
    ['country', 'VNM'],
    ['confidence', 'high'],
  ]);
  const counts = ask('detainees', { filters }).values('country');
  const high = tables.detainees.filter(({ confidence }) => confidence === 'high');
  expect(counts.get('CHN')).toBe(high.filter(({ country }) => country === 'CHN').length);
  const flags = ask('detainees', {}).values('flags');
  expect(flags.get('')).toBe(tables.detainees.filter((row) => row.flags.length === 0).length);
});
