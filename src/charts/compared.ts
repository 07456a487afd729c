import { comparable, type Filters } from '../queries/filters.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import type { Chart, ChartInput } from './chart.js';
import type { ChartId } from './picture.js';
import { sideBySide, type SideRow } from './side-by-side.js';

/** The charts whose panels stand side by side. */
export const comparedCharts = ['people-held', 'admissions', 'centres'] as const;

/** So many countries stand side by side at most. */
export const mostCompared = 4;

export interface Compared {
  readonly chart: ChartId;
  readonly title: string;
  readonly rows: readonly SideRow[];
  /** How many claims stand in them. */
  readonly claims: number;
}

type ChartOf = (id: ChartId) => Chart;

/** All claims that a comparison may show. */
export function comparedPool(chart: ChartOf, tables: Tables): readonly Observation[] {
  return comparedCharts.flatMap((id) => chart(id).pool(tables));
}

/** What a comparison shows before the reader chooses: claims that the charts show by default. */
export const comparedDefaults = comparable;

/** The charts of some countries in rows by kind; a chart without rows is left out. */
export function compare(
  chart: ChartOf,
  input: Pick<ChartInput, 'tables' | 'words' | 'scale'>,
  filters: Filters,
  countries: readonly string[],
): Compared[] {
  return comparedCharts.flatMap((id) => {
    const picture = chart(id).picture({ ...input, filters: { ...filters, countries } });
    if (picture.kind !== 'panels' || picture.claims.length === 0) return [];
    const { title, claims } = picture;
    return { chart: id, title, claims: claims.length, rows: sideBySide(input.words, picture, countries) };
  });
}
