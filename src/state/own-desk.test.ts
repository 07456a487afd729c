import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { noFilters } from '../queries/filters.js';
import { OwnDesk } from './own-desk.js';

const vietnam = { ...noFilters, countries: ['VNM'] };

/** A desk with a file of so many rows, a quarter of them of Cambodia. */
async function deskOf(rows: number): Promise<OwnDesk> {
  const lines = Array.from(
    { length: rows },
    (_, at) => `${at % 4 === 0 ? 'KHM' : 'VNM'},201${at % 10},${at}\n`,
  );
  const desk = new OwnDesk();
  const text = `country,start,value\n${lines.join('')}`;
  const opened = await desk.open(new Blob([text]), 'own.csv', {}, () => undefined);
  if ('refused' in opened) throw new Error(opened.refused);
  const { mapping } = opened.read;
  const filled = { ...mapping, scope: 'national', indicator: 'people_detained', measure: 'stock' };
  desk.map(filled, { countries: tables.countries, ids: new Map() });
  return desk;
}

test('OwnDesk.facets(filters) counts all rows, those of several slices too', async () => {
  const desk = await deskOf(300_000);
  desk.select(vietnam);
  const facets = await desk.facets(vietnam);
  expect(new Map(facets?.countries)).toEqual(
    new Map([
      ['KHM', 75_000],
      ['VNM', 225_000],
    ]),
  );
  expect(facets?.indicator).toEqual([['people_detained', 225_000]]);
});

test('OwnDesk answers a question while it counts for the one before, of which nothing more is told', async () => {
  const desk = await deskOf(300_000);
  desk.select(noFilters);
  const late = desk.facets(noFilters);
  expect(desk.select(vietnam)?.rows).toBe(225_000);
  expect(await late).toBeNull();
});
