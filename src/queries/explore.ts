import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { endOf, startOf } from '../base/dates.js';
import { type AnyRow, cellText, type CellValue, columnsOf } from '../tables/cells.js';
import type { Column } from '../tables/column.js';
import type { TableName } from '../tables/tables.js';
import { type CellTest, columnTest, valuesOf } from './column-test.js';
import { containsText } from './contains-text.js';
import { type ColumnFilters, periodColumns } from './table-filters.js';

/** A column that rows are ordered by. */
export interface SortKey {
  readonly column: string;
  readonly down: boolean;
}

/** What a reader asks of a table. */
export interface Question {
  readonly filters: ColumnFilters;
  readonly from: number | null;
  readonly to: number | null;
  /** Text that some cell of a row holds; the names of countries count as cells. */
  readonly q: string;
  readonly sort: readonly SortKey[];
}

export interface Explored {
  readonly rows: readonly AnyRow[];
  /** How many rows each value of a column would leave, its own filter lifted; "" counts those that do not state it. */
  readonly values: (column: string) => ReadonlyMap<string, number>;
}

interface Language {
  readonly compare: (a: string, b: string) => number;
  readonly country: (code: string) => string;
}

/** The rows of a table that answer a question, in its order; empty cells come last in either direction. */
export function explore(
  table: TableName,
  rows: readonly AnyRow[],
  question: Question,
  language: Language,
): Explored {
  const columns = columnsOf(table);
  const grid = constructTable<typeof features, AnyRow>({
    features,
    columns: columns.map((column) => columnOf(column, language)),
    data: [...rows.filter(periodTest(table, question)).filter(textTest(question.q, language))],
    state: {
      columnFilters: columns.flatMap((column) => testOf(column, question.filters)),
      sorting: question.sort.map(({ column, down }) => ({ id: column, desc: down })),
    },
  });
  return {
    rows: grid.getRowModel().rows.map(({ original }) => original),
    values: (name) => tally(grid.getColumn(name)?.getFacetedUniqueValues() ?? new Map()),
  };
}

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
});

const helper = createColumnHelper<typeof features, AnyRow>();

function columnOf(column: Column, { compare }: Language) {
  return helper.accessor((row): unknown => row[column.name] ?? undefined, {
    id: column.name,
    filterFn: Object.assign(
      (row: { original: AnyRow }, id: string, test: CellTest) => test(row.original[id] ?? null),
      { autoRemove: () => false },
    ),
    sortFn: (a, b, id) => order(a.original[id] ?? null, b.original[id] ?? null, compare),
    sortUndefined: 'last',
    getUniqueValues: (row) => uniqueOf(row[column.name] ?? null),
  });
}

function testOf(column: Column, filters: ColumnFilters): { id: string; value: CellTest }[] {
  const text = filters.get(column.name);
  const test = text === undefined ? null : columnTest(column, text);
  return test ? [{ id: column.name, value: test }] : [];
}

function uniqueOf(value: CellValue): string[] {
  const values = valuesOf(value);
  return values.length === 0 ? [''] : [...values];
}

function order(a: CellValue, b: CellValue, compare: Language['compare']): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (isDate(a) && isDate(b)) return startOf(a) - startOf(b) || endOf(a) - endOf(b);
  return compare(cellText(a), cellText(b));
}

function isDate(value: CellValue) {
  return value !== null && typeof value === 'object' && 'text' in value;
}

function periodTest(table: TableName, { from, to }: Question): (row: AnyRow) => boolean {
  const columns = periodColumns(table);
  if (!columns || (from === null && to === null)) return () => true;
  return (row) => {
    const [start, end] = columns.map((name) => row[name] ?? null);
    const last = end ?? start ?? null;
    if (!isDate(start ?? null) || !isDate(last)) return false;
    return yearOf(last) >= (from ?? -Infinity) && yearOf(start ?? null) <= (to ?? Infinity);
  };
}

function yearOf(value: CellValue): number {
  return Number(cellText(value).slice(0, 4));
}

function textTest(q: string, { country }: Language): (row: AnyRow) => boolean {
  const has = containsText(q);
  return q.trim() === ''
    ? () => true
    : (row) => has([...Object.values(row).map(cellText), country(cellText(row['country']))]);
}

function tally(counts: ReadonlyMap<unknown, number>): ReadonlyMap<string, number> {
  return new Map([...counts].map(([value, count]) => [String(value), count]));
}
