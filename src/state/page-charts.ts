import type { ChartId } from '../charts/picture.js';
import type { Route } from '../urls/route.js';
import { mainCharts } from './main-charts.js';

/** The charts that a page draws. */
export function pageCharts(route: Route): readonly ChartId[] {
  return route.page === 'chart' ? [route.chart] : ofPage[route.page];
}

const aCountry: readonly ChartId[] = ['people-held', 'admissions', 'centres', 'regional-totals'];

const ofPage: Readonly<Record<Exclude<Route['page'], 'chart'>, readonly ChartId[]>> = {
  overview: mainCharts,
  countries: [],
  country: aCountry,
  compare: ['people-held', 'admissions', 'centres'],
  promises: ['promises'],
  promise: ['promises'],
  timeline: ['timeline'],
  alternatives: ['alternatives', 'voluntary-care', 'effectiveness'],
  rights: ['rights-calls', 'recommendations'],
  about: [],
  missing: [],
};
