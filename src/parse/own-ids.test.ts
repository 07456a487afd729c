import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { BytesReader } from '../csv/read-bytes.js';
import { OwnFile } from './own-file.js';
import { mappingOf } from './own-mapping.js';

function own(text: string): OwnFile {
  const reader = new BytesReader({ encoding: 'utf-8', delimiter: ',' });
  reader.push(new TextEncoder().encode(text));
  const file = reader.end();
  const found = mappingOf(file.table?.header ?? []);
  const ids = new Map(tables.detainees.map(({ id }) => [id, 'detainees.csv']));
  const mapping = { ...found, scope: 'national', indicator: 'people_detained' };
  return new OwnFile('mine.csv', file, mapping, tables.countries, ids);
}

const valuesOf = (file: OwnFile) =>
  file
    .rows([0, 1, 2, 3, 4].filter((row) => file.claims?.good[row] === 1))
    .detainees.map(({ value }) => value);

const toldOf = (file: OwnFile) =>
  [...file.problems(null)].map(({ line, kind, expected, found }) => [line, kind, expected, found]);

test('OwnFile says of an id where it stood before, and keeps the row; rows without an id may be many', () => {
  const rows = [
    'id,country,start,value',
    'a,VNM,2016,5',
    ',VNM,2017,6',
    ',VNM,2018,6',
    'a,VNM,2019,7',
    'a,X,2020,8',
  ];
  const file = own(`${rows.join('\n')}\n`);
  expect(toldOf(file)).toEqual([
    [5, 'duplicate_id', 'mine.csv:2', 'a'],
    [6, 'duplicate_id', 'mine.csv:2', 'a'],
    [6, 'country', 'countries.csv', 'X'],
  ]);
  expect(valuesOf(file)).toEqual([5, 6, 6, 7]);
});

test('OwnFile tells of an id of the record, and keeps the row: it may be a corrected copy', () => {
  const [claim] = tables.detainees;
  const file = own(`id,country,start,value\n${claim?.id ?? ''},VNM,2016,5\n`);
  expect(toldOf(file)).toEqual([[2, 'record_id', 'detainees.csv', claim?.id]]);
  expect(valuesOf(file)).toEqual([5]);
});

test('OwnFile finds the one id that comes twice among many, whatever form its column has', () => {
  for (const name of [(at: number) => `row-${at}`, (at: number) => String(1000 + at)]) {
    const ids = Array.from({ length: 40_000 }, (_, at) => name(at));
    const lines = [...ids, name(123)].map((id) => `${id},VNM,2016,5`);
    expect(toldOf(own(`id,country,start,value\n${lines.join('\n')}\n`))).toEqual([
      [40_002, 'duplicate_id', 'mine.csv:125', name(123)],
    ]);
  }
});
