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

/** What a desk says of a file of these lines under our names. */
async function checkedOf(text: string) {
  const desk = new OwnDesk();
  const opened = await desk.open(new Blob([text]), 'own.csv', {}, () => undefined);
  if ('refused' in opened) return { desk, refused: opened.refused };
  const filled = { ...opened.read.mapping, scope: 'national', indicator: 'people_detained' };
  const checked = desk.map(filled, { countries: tables.countries, ids: new Map() });
  return { desk, read: opened.read, checked };
}

test('OwnDesk.problemsCsv(kind) holds nothing that a spreadsheet would run', async () => {
  const { desk } = await checkedOf('country,start,value\n@SUM(1),2016,=1+1\nVNM,-2+3,"=HYPERLINK(""x"")"\n');
  expect(desk.problemsCsv(null).split('\n')).toEqual([
    '\ufeffline,column,kind,expected,found',
    "2,country,country,countries.csv,'@SUM(1)",
    "2,value,number,,'=1+1",
    "3,start,date,,'-2+3",
    `3,value,number,,"'=HYPERLINK(""x"")"`,
    '',
  ]);
});

test('OwnDesk.map(mapping) tells how many of the problems are listed', async () => {
  const ragged = await checkedOf(`country,start,value,value\n${'VNM,2016,1,000,5\n'.repeat(100_010)}`);
  expect(ragged.checked?.counts[0]).toEqual(['ragged_row', 100_010]);
  expect(ragged.checked?.listed).toBe(100_001);
});

test('OwnDesk.open(file) shows the start of a line that does not end, and refuses a file that only names a sign', async () => {
  const { read } = await checkedOf('x'.repeat(3_000_000));
  expect(read?.header[0]).toHaveLength(201);
  expect((await checkedOf('sep=;\r\n')).refused).toBe('empty');
});
