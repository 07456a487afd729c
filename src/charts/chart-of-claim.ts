import type { Observation } from '../tables/observations.js';
import type { ChartId } from './picture-base.js';

/** The chart that draws figures of a claim's kind; null where none does. */
export function chartOfClaim({ indicator, scope }: Observation): ChartId | null {
  if (scope === 'multi') return 'regional-totals';
  return charts[indicator] ?? null;
}

const charts: Readonly<Partial<Record<Observation['indicator'], ChartId>>> = {
  people_detained: 'people-held',
  admissions: 'admissions',
  escapes: 'escapes',
  centres: 'centres',
  voluntary_clients: 'voluntary-care',
  methadone_clients: 'voluntary-care',
};
