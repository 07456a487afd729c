import { admissions } from './admissions.js';
import { alternatives } from './alternatives.js';
import { centresByCountry } from './centres-by-country.js';
import { centres } from './centres.js';
import type { Chart } from './chart.js';
import { effectiveness } from './effectiveness.js';
import { escapes } from './escapes.js';
import { peopleHeld } from './people-held.js';
import type { ChartId } from './picture.js';
import { promises } from './promises.js';
import { recommendations } from './recommendations.js';
import { regionalTotals } from './regional-totals.js';
import { rightsCalls } from './rights-calls.js';
import { silence } from './silence.js';
import { timeline } from './timeline.js';
import { vietnamPlan } from './vietnam-plan.js';
import { voluntaryCare } from './voluntary-care.js';

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
  alternatives,
  voluntaryCare,
  effectiveness,
  rightsCalls,
  recommendations,
  timeline,
  escapes,
];

export function chartById(id: ChartId): Chart {
  return charts.find((chart) => chart.id === id) ?? peopleHeld;
}
