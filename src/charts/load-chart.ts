import type { Chart } from './chart.js';
import type { ChartId } from './picture.js';

/** The code of each chart, a chunk of its own. */
const loaders: Readonly<Record<ChartId, () => Promise<Chart>>> = {
  'vietnam-plan': async () => (await import('./vietnam-plan.js')).vietnamPlan,
  'people-held': async () => (await import('./people-held.js')).peopleHeld,
  admissions: async () => (await import('./admissions.js')).admissions,
  centres: async () => (await import('./centres.js')).centres,
  'centres-by-country': async () => (await import('./centres-by-country.js')).centresByCountry,
  'regional-totals': async () => (await import('./regional-totals.js')).regionalTotals,
  promises: async () => (await import('./promises.js')).promises,
  silence: async () => (await import('./silence.js')).silence,
};

/** Loads the code of one chart. */
export function loadChart(id: ChartId): Promise<Chart> {
  return loaders[id]();
}
