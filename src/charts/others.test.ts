import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { rowsCsv } from '../exports/csv-text.js';
import { otherTables } from '../queries/find-row.js';
import { countryNamer } from '../queries/latest.js';
import { sourceUse } from '../queries/source-use.js';
import { tableColumns } from '../tables/tables.js';
import { en } from '../words/en.js';
import { otherColumns } from './other-columns.js';
import { countOf, otherRows, partsOf, preferredTable, rowIds } from './others.js';
import { sorted, type TableColumn } from './table-column.js';

const picture = {
  claims: [],
  promises: tables.closures.slice(0, 2),
  others: { mechanisms: tables.mechanisms, recommendations: tables.recommendations },
};
const cells = { words: en, country: countryNamer(tables.countries), source: (id: string) => id };

test('partsOf(picture) names each kind of row that the picture holds', () => {
  expect(partsOf(picture)).toEqual(['promises', 'mechanisms', 'recommendations']);
  expect(partsOf({ claims: [], promises: [], others: { events: [] } })).toEqual([]);
});

test('countOf(picture, part) counts the rows of one kind', () => {
  expect(countOf(picture, 'recommendations')).toBe(11);
  expect(countOf(picture, 'events')).toBe(0);
});

test('rowIds(picture) holds every row once, other rows in the order of their tables', () => {
  expect(rowIds(picture)).toHaveLength(2 + tables.mechanisms.length + 11);
  expect(otherRows(picture).at(-1)?.id).toBe('hrw-2013-11');
});

test('preferredTable(picture) is the first table that the picture shows', () => {
  expect(preferredTable(picture)).toBe('mechanisms');
  expect(preferredTable({})).toBe(null);
});

test.each(otherTables)('rowsCsv(%s) holds each row with all columns and what its sources are', (table) => {
  const lines = rowsCsv(table, tables[table], tables.sources, 'rfc').trimEnd().split('\n');
  const header = lines[0]?.split(',') ?? [];
  const own = tableColumns[table].map(({ name }) => name);
  expect(header.slice(0, own.length)).toEqual(own);
  expect(header).toContain('source_title');
  expect(header.includes('status_source_url')).toBe(table === 'recommendations');
  expect(lines.length - 1).toBe(tables[table].length);
});

test.each(otherTables)(
  'otherColumns.%s say each row, sort by each column and open evidence in one',
  (table) => {
    const says = <Row extends { readonly id: string }>(
      rows: readonly Row[],
      columns: readonly TableColumn<Row>[],
    ) => {
      expect(columns.filter(({ opens }) => opens)).toHaveLength(1);
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      for (const column of columns) {
        expect(sorted(rows, column, false, cells)).toHaveLength(rows.length);
        expect(rows.map((row) => column.text(row, cells)).join('')).not.toMatch(/undefined|null|NaN/);
        if (column.opens) for (const row of rows) expect(column.text(row, cells)).not.toBe('');
      }
    };
    if (table === 'events') says(tables.events, otherColumns.events);
    if (table === 'alternatives') says(tables.alternatives, otherColumns.alternatives);
    if (table === 'effectiveness') says(tables.effectiveness, otherColumns.effectiveness);
    if (table === 'mechanisms') says(tables.mechanisms, otherColumns.mechanisms);
    if (table === 'recommendations') says(tables.recommendations, otherColumns.recommendations);
  },
);

test('sourceUse(rows) counts the source of a status too', () => {
  const row = tables.recommendations.find(({ status_source: id }) => id !== null);
  const used = sourceUse(row ? [row] : [], tables.sources).flatMap(({ uses }) =>
    uses.map(({ source }) => source.id),
  );
  expect(used).toContain(row?.status_source);
});
