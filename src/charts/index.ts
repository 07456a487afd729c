import { admissions } from './admissions.js';
import { centresByCountry } from './centres-by-country.js';
import { centres } from './centres.js';
import type { Chart } from './chart.js';
import { peopleHeld } from './people-held.js';
import type { ChartId } from './picture.js';
import { promises } from './promises.js';
import { regionalTotals } from './regional-totals.js';
import { silence } from './silence.js';
import { vietnamPlan } from './vietnam-plan.js';

/** Every chart, in the order of display. */
export const charts: readonly Chart[] = [
  vietnamPlan,
  peopleHeld,
  admissions,
  centres,
  centresByCountry,
  regionalTotals,
  promises,
  silence,
];

export function chartById(id: ChartId): Chart {
  return charts.find((chart) => chart.id === id) ?? peopleHeld;
}
