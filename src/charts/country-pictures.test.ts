import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { isComparable, noFilters } from '../queries/filters.js';
import { countriesWithRows } from '../queries/with-rows.js';
import { en } from '../words/en.js';
import { localPictures, nationalPictures } from './country-pictures.js';
import { chartById } from './index.js';
import type { PanelsPicture } from './picture.js';
import { compare, comparedPool } from './compared.js';
import { mostClaims } from '../queries/most-claims.js';

const input = (code: string) => ({ tables, words: en, filters: noFilters, code, chart: chartById });
const codes = countriesWithRows(tables);

test('nationalPictures(input) and localPictures(input) draw no empty chart and only rows of the country', () => {
  for (const code of codes)
    for (const { claims } of [...nationalPictures(input(code)), ...localPictures(input(code))]) {
      expect(claims.length, code).toBeGreaterThan(0);
      expect(claims.filter(({ country }) => country !== code)).toEqual([]);
    }
});

test('nationalPictures(input) holds no claim of a province or a centre, localPictures(input) none of a nation', () => {
  for (const code of codes) {
    expect(
      nationalPictures(input(code)).flatMap(({ claims }) => claims.filter((one) => !isComparable(one))),
    ).toEqual([]);
    expect(localPictures(input(code)).flatMap(({ claims }) => claims.filter(isComparable))).toEqual([]);
  }
});

test('a region has the chart of regional totals, a country has not', () => {
  expect(nationalPictures(input('ESEA')).map(({ chart }) => chart)).toEqual(['regional-totals']);
  expect(nationalPictures(input('VNM')).map(({ chart }) => chart)).toEqual([
    'people-held',
    'admissions',
    'centres',
  ]);
});

const four = mostClaims(comparedPool(chartById, tables), 4);
const compared = (scale: 'own' | 'shared') =>
  compare(chartById, { tables, words: en, scale }, noFilters, four);
const pictures = () =>
  compared('shared').flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ picture }) => picture ?? [])),
  );

test('mostClaims(claims, count) gives that many countries, those with most first', () => {
  const count = (code: string) =>
    comparedPool(chartById, tables).filter(({ country }) => country === code).length;
  expect(four).toHaveLength(4);
  expect(four.map(count)).toEqual(four.map(count).toSorted((a, b) => b - a));
});

test('compare(chart, input, filters, countries) has a cell a country in each row, and one kind in each cell', () => {
  for (const { rows } of compared('own'))
    for (const { title, cells } of rows) {
      expect(cells.map(({ country }) => country)).toEqual(four);
      for (const { country, picture } of cells)
        for (const group of picture?.groups ?? []) {
          expect(group.country).toBe(country);
          expect(group.panels.map(({ kind }) => kind)).toEqual(group.panels.map(() => title));
        }
    }
});

test('compare(chart, input, filters, countries) shows each claim once, and gives a row peers to scale with', () => {
  const marks = ({ groups }: PanelsPicture) =>
    groups.flatMap(({ panels }) => panels.flatMap((panel) => panel.marks.map(({ id }) => id)));
  const shown = pictures().flatMap(marks);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown).toHaveLength(compared('own').reduce((sum, { claims }) => sum + claims, 0));
  for (const picture of pictures()) {
    expect(picture.claims.map(({ id }) => id).toSorted()).toEqual(marks(picture).toSorted());
    expect(picture.peers?.flatMap(({ country }) => country)).toEqual(
      expect.arrayContaining(picture.groups.map(({ country }) => country)),
    );
  }
});
