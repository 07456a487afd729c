import { chartById } from '../charts/index.js';
import type { TableName } from '../tables/tables.js';
import type { Route } from '../urls/route.js';
import { distinct } from '../base/lists.js';
import { mainCharts } from './main-charts.js';

/** The tables without which a page cannot be shown. */
export function tablesFor(route: Route): readonly TableName[] {
  switch (route.page) {
    case 'overview':
      return distinct(mainCharts.flatMap((id) => chartById(id).needs));
    case 'chart':
      return chartById(route.chart).needs;
    case 'about':
    case 'missing':
      return [];
    default:
      return never(route);
  }
}

function never(route: never): never {
  throw new Error(`unknown route: ${JSON.stringify(route)}`);
}

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
