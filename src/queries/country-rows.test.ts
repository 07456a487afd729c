import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { endOf } from '../base/dates.js';
import { claimTables } from '../tables/tables.js';
import { countRows, countryRows, localTables } from './country-rows.js';
import { isComparable } from './filters.js';
import { countriesWithRows } from './with-rows.js';

test('countryRows(tables, code) leaves no row of the record out, and gives none twice', () => {
  const rows = countriesWithRows(tables).reduce((sum, code) => sum + countRows(countryRows(tables, code)), 0);
  const all = [...claimTables, 'closures', 'events', 'alternatives', 'effectiveness', 'mechanisms'] as const;
  expect(rows).toBe(all.reduce((sum, name) => sum + tables[name].length, 0));
});

test('countryRows(tables, code) gives the newest promises, events and acts first', () => {
  const { promises, events, acts } = countryRows(tables, 'VNM');
  const ends = [
    promises.map(({ announced }) => endOf(announced)),
    events.map(({ date }) => endOf(date)),
    acts.map(({ date }) => endOf(date)),
  ];
  for (const times of ends) expect(times).toEqual(times.toSorted((a, b) => b - a));
});

test('countryRows(tables, code) is empty for a code that the record does not have', () => {
  expect(countRows(countryRows(tables, 'XYZ'))).toBe(0);
});

test('localTables(tables) holds no claim that may stand on a national axis, and all others', () => {
  const { detainees, centres } = localTables(tables);
  const local = [...detainees, ...centres];
  expect(local.filter(isComparable)).toEqual([]);
  const given = [...tables.detainees, ...tables.centres];
  expect(local).toHaveLength(given.filter((claim) => !isComparable(claim)).length);
});
