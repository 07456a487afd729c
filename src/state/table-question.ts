import { columnTest } from '../queries/column-test.js';
import type { Question, SortKey } from '../queries/explore.js';
import {
  type ColumnFilters,
  deafFilters,
  periodColumns,
  sharedFilters,
  sharedKey,
  type SharedKey,
} from '../queries/table-filters.js';
import { withValues } from '../queries/with-values.js';
import { columnsOf } from '../tables/cells.js';
import type { Column } from '../tables/column.js';
import type { TableName } from '../tables/tables.js';
import type { Ignored, ViewState } from '../urls/address.js';
import { withFacet } from './with-facet.js';

/** What an address asks of a table, and what of it cannot be had there. */
export interface Asked {
  readonly question: Question;
  /** The columns that are shown, in the order of the file. */
  readonly columns: readonly Column[];
  readonly unused: readonly Ignored[];
  /** Filters that no column of the table answers to. */
  readonly deaf: readonly string[];
}

/** Reads what a page of a table is asked for. */
export function askedOf(table: TableName, state: ViewState): Asked {
  const columns = columnsOf(table);
  const known = (name: string) => columns.some((column) => column.name === name);
  const sort = state.sort.map(sortKeyOf);
  const shown = columns.filter(({ name }) => state.columns.includes(name));
  const { filters, unused } = filtersOf(table, state);
  return {
    question: {
      filters,
      from: state.filters.from,
      to: state.filters.to,
      q: state.q,
      sort: sort.filter(({ column }) => known(column)),
    },
    columns: shown.length === 0 ? columns : shown,
    unused: [
      ...unused,
      ...sort.filter(({ column }) => !known(column)).map(({ column }) => ({ key: 'sort', value: column })),
      ...state.columns.filter((name) => !known(name)).map((value) => ({ key: 'columns', value })),
    ],
    deaf: deafKeys(table, state),
  };
}

/** The state with one column narrowed to what a text says, as `columnTest` reads it; null lifts it. */
export function withColumnFilter(
  state: ViewState,
  table: TableName,
  column: Column,
  text: string | null,
): ViewState {
  const where = state.where.filter((filter) => !filter.startsWith(`${column.name}:`));
  const key = sharedKey(column);
  const without = key === null ? { ...state, where } : withShared({ ...state, where }, key, []);
  if (text === null) return without;
  if (key === null || /^[!*]$/.test(text)) return { ...without, where: [...where, `${column.name}:${text}`] };
  return withShared(without, key, text.split(','));
}

/** The columns that order the rows, after one was asked for; `after` keeps those that stand. */
export function sortedBy(state: ViewState, column: string, down: boolean | null, after: boolean): ViewState {
  const others = after ? state.sort.filter((key) => sortKeyOf(key).column !== column) : [];
  const own = down === null ? [] : [`${down ? '-' : ''}${column}`];
  return { ...state, sort: [...others, ...own] };
}

export function sortKeyOf(text: string): SortKey {
  return { column: text.replace(/^-/, ''), down: text.startsWith('-') };
}

function filtersOf(table: TableName, state: ViewState): { filters: ColumnFilters; unused: Ignored[] } {
  const unused: Ignored[] = [];
  const filters = new Map(sharedFilters(table, state.filters, state.picks));
  for (const filter of state.where) {
    const [name, text] = [filter.replace(/:.*$/s, ''), filter.replace(/^[^:]*:/, '')];
    const column = columnsOf(table).find((one) => one.name === name);
    if (column && columnTest(column, text)) filters.set(name, text);
    else unused.push({ key: 'where', value: filter });
  }
  return { filters, unused };
}

function deafKeys(table: TableName, { filters, picks }: ViewState): string[] {
  const years = periodColumns(table) ? [] : (['from', 'to'] as const).filter((key) => filters[key] !== null);
  return [...years, ...deafFilters(table, filters, picks)];
}

function withShared(state: ViewState, key: SharedKey, words: readonly string[]): ViewState {
  switch (key) {
    case 'kind':
    case 'verdict':
    case 'category':
    case 'stance':
      return withFacet(state, key, words);
    default:
      return { ...state, filters: withValues(state.filters, key, words) };
  }
}
