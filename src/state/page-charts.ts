import type { ChartId } from '../charts/picture.js';
import type { Route } from '../urls/route.js';
import { deckCharts } from './deck-charts.js';
import { mainCharts } from './main-charts.js';

/** The charts that a page draws. */
export function pageCharts(route: Route): readonly ChartId[] {
  if (route.page === 'chart') return [route.chart];
  return route.page === 'deck' ? deckCharts[route.deck] : ofPage[route.page];
}

const aCountry: readonly ChartId[] = ['people-held', 'admissions', 'centres', 'regional-totals'];

const ofPage: Readonly<Record<Exclude<Route['page'], 'chart' | 'deck'>, readonly ChartId[]>> = {
  overview: mainCharts,
  countries: [],
  country: aCountry,
  compare: ['people-held', 'admissions', 'centres'],
  promises: ['promises'],
  promise: ['promises'],
  timeline: ['timeline'],
  alternatives: ['alternatives', 'voluntary-care', 'effectiveness'],
  rights: ['rights-calls', 'recommendations'],
  present: [],
  data: [],
  table: [],
  dictionary: [],
  conflicts: [],
  changes: [],
  api: [],
  speaker: [],
  'your-file': [],
  mine: [],
  about: [],
  missing: [],
};
