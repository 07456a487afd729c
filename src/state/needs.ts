import { chartTitle } from '../charts/titles.js';
import { type TableName, tableNames } from '../tables/tables.js';
import type { Route } from '../urls/route.js';
import { distinct } from '../base/lists.js';
import { pageCharts } from './page-charts.js';

/** The tables without which a page cannot be shown. */
export function tablesFor(route: Route): readonly TableName[] {
  const shown: readonly TableName[] = route.page === 'table' ? [route.table] : [];
  return distinct([
    ...pageCharts(route).flatMap((id) => chartTitle(id).needs),
    ...shown,
    ...besides[route.page],
  ]);
}

/** All tables whose rows belong to a country. */
const withRows: readonly TableName[] = [
  'countries',
  'detainees',
  'centres',
  'context',
  'closures',
  'events',
  'alternatives',
  'effectiveness',
  'mechanisms',
];

/** What a page shows besides its charts. */
const besides: Readonly<Record<Route['page'], readonly TableName[]>> = {
  overview: [],
  chart: [],
  countries: withRows,
  country: withRows,
  compare: ['countries', 'closures'],
  promises: ['closures', 'countries'],
  promise: ['closures', 'countries', 'sources'],
  timeline: ['events', 'countries'],
  alternatives: ['alternatives', 'effectiveness', 'context', 'countries'],
  rights: ['mechanisms', 'recommendations', 'countries'],
  present: [],
  speaker: [],
  mine: [],
  deck: tableNames,
  data: [],
  table: ['countries'],
  dictionary: [],
  changes: ['countries'],
  conflicts: ['detainees', 'centres', 'context', 'countries', 'sources'],
  api: [],
  'your-file': ['countries'],
  about: [],
  missing: [],
};

/** What a chart asks for besides when events are to stand under its time axes. */
export const eventTables: readonly TableName[] = ['events'];

/** What the evidence of any row may ask for. */
export const evidenceTables: readonly TableName[] = [
  'detainees',
  'centres',
  'context',
  'closures',
  'series',
  'sources',
  'countries',
];
