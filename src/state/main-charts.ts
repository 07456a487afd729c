import type { ChartId } from '../charts/picture.js';

/** The charts of the overview, the most telling first. */
export const mainCharts: readonly ChartId[] = [
  'vietnam-plan',
  'people-held',
  'centres',
  'regional-totals',
  'promises',
  'silence',
];
