import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { readCsv } from '../csv/read.js';
import { eventsThat } from '../queries/event-tests.js';
import { otherTables } from '../queries/find-row.js';
import { noFilters } from '../queries/filters.js';
import { noPicks } from '../queries/picks.js';
import { tableColumns } from '../tables/tables.js';
import { rowsCsv } from './csv-text.js';

const own = (table: keyof typeof tableColumns) => tableColumns[table].length;
const titles = new Map(tables.sources.map(({ id, title }) => [id, title]));

describe.each(otherTables)('rowsCsv("%s", rows, sources, dialect)', (table) => {
  const written = readCsv('written', rowsCsv(table, tables[table], tables.sources, 'rfc'));
  const file = readCsv('file', readFileSync(`data/${table}.csv`, 'utf8'));

  test('reads back as the very rows of the record', () => {
    expect(written.issues).toEqual([]);
    expect(written.header.slice(0, own(table))).toEqual(file.header);
    const cells = written.records.map((record) => record.cells.slice(0, own(table)));
    expect(cells).toEqual(file.records.map((record) => record.cells));
  });

  test('has what the source of each row is beside it', () => {
    const [source, title] = ['source', 'source_title'].map((name) => written.header.indexOf(name));
    for (const { cells } of written.records)
      expect(cells[title ?? -1]).toBe(titles.get(cells[source ?? -1] ?? ''));
  });

  test('has the same rows for a spreadsheet', () => {
    const excel = rowsCsv(table, tables[table], tables.sources, 'excel').replace(/^\uFEFF/, '');
    const lines = readCsv('excel', excel.replace(/\r\n/g, '\n'));
    expect(lines.records).toHaveLength(tables[table].length);
  });
});

test('rowsCsv(table, rows, sources, dialect) holds the filtered rows and no other', () => {
  const some = eventsThat(tables.events, { ...noFilters, countries: ['LAO'], to: 2012 }, noPicks, '');
  const { records } = readCsv('written', rowsCsv('events', some, tables.sources, 'rfc'));
  expect(records.map(({ cells }) => cells[0])).toEqual(some.map(({ id }) => id));
});
