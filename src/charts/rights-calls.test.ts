import { expect, test } from 'vitest';
import { pictureOf, tables } from '../../tests/record.js';
import { isAct, treatyRows } from '../queries/acts.js';
import { type Filters, noFilters } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { noPicks } from '../queries/picks.js';
import { en } from '../words/en.js';
import type { ChartInput } from './chart.js';
import { recommendations } from './recommendations.js';
import { rightsCalls } from './rights-calls.js';
import { treatyTable } from './treaties.js';

const usual = { tables, filters: noFilters, words: en, scale: 'own' } as const;
const name = countryNamer(tables.countries);

test('rightsCalls.picture(input) has each act once and no treaty', () => {
  const acts = tables.mechanisms.filter(isAct);
  expect(idsOf({})).toEqual(acts.map(({ id }) => id).toSorted());
  expect(acts.length + treatyRows(tables.mechanisms, noFilters, '').length).toBe(tables.mechanisms.length);
});

test.each([
  { given: { filters: filters({ countries: ['VNM'], from: 2012, to: 2014 }) }, count: 4 },
  { given: { picks: { ...noPicks, stance: ['calls_for_closure'] as const } }, count: 3 },
  { given: { q: 'FORCED labour' }, count: 3 },
  { given: { q: 'no such words' }, count: 0 },
])('rightsCalls.picture(input) narrows its acts: $given', ({ given, count }) => {
  expect(idsOf(given)).toHaveLength(count);
});

test('rightsCalls.facets(input) promises for each value the acts that it leaves', () => {
  const from2015 = filters({ from: 2015 });
  const facets = rightsCalls.facets?.({ ...usual, filters: from2015, q: 'committee' }) ?? [];
  expect(facets.map(({ key }) => key)).toEqual(['countries', 'from', 'to', 'stance']);
  for (const { value, rows } of facets.find(({ key }) => key === 'countries')?.options ?? [])
    expect(idsOf({ filters: { ...from2015, countries: [value] }, q: 'committee' }), value).toHaveLength(rows);
  for (const { value, rows } of facets.find(({ key }) => key === 'to')?.options ?? [])
    expect(idsOf({ filters: { ...from2015, to: Number(value) }, q: 'committee' }), value).toHaveLength(rows);
});

test('treatyTable(words, name, rows) has each row in the cell of its country and treaty', () => {
  const rows = treatyRows(tables.mechanisms, noFilters, '');
  const table = treatyTable(en, name, rows);
  const cells = table.rows.flatMap((row) => row.cells.flat());
  expect(cells.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  const thailand = table.rows.find(({ country }) => country === 'THA');
  const court = thailand?.cells[table.treaties.indexOf('International Criminal Court')];
  expect(court).toEqual([{ id: 'tha-icc', party: false, text: 'signed in 2000, not ratified as at 2019' }]);
});

test('recommendations.picture(input) has the eleven, each with its status, and finds text', () => {
  const { others } = pictureOf(recommendations);
  expect(others?.recommendations).toHaveLength(11);
  expect(pictureOf(recommendations, { q: 'Ministry of Health' }).others?.recommendations).toHaveLength(1);
});

function filters(change: Partial<Filters>): Filters {
  return { ...noFilters, ...change };
}

function idsOf(given: Partial<ChartInput>): string[] {
  const picture = pictureOf(rightsCalls, given);
  const drawn =
    picture.kind === 'calls' ? picture.rows.flatMap(({ marks }) => marks.map(({ id }) => id)) : [];
  expect(drawn.toSorted()).toEqual(picture.others?.mechanisms?.map(({ id }) => id).toSorted());
  return drawn.toSorted();
}
