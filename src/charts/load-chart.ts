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
  alternatives: async () => (await import('./alternatives.js')).alternatives,
  'voluntary-care': async () => (await import('./voluntary-care.js')).voluntaryCare,
  effectiveness: async () => (await import('./effectiveness.js')).effectiveness,
  'rights-calls': async () => (await import('./rights-calls.js')).rightsCalls,
  recommendations: async () => (await import('./recommendations.js')).recommendations,
  timeline: async () => (await import('./timeline.js')).timeline,
  escapes: async () => (await import('./escapes.js')).escapes,
};

/** Loads the code of one chart. */
export function loadChart(id: ChartId): Promise<Chart> {
  return loaders[id]();
}
