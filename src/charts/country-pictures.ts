import type { Filters } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { localTables } from '../queries/country-rows.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { Chart } from './chart.js';
import type { ChartId, Picture } from './picture.js';

/** The charts of a country's own page; the last one is for regions. */
export const countryCharts = ['people-held', 'admissions', 'centres', 'regional-totals'] as const;

interface Input {
  readonly tables: Tables;
  readonly words: Words;
  readonly filters: Filters;
  readonly code: string;
  readonly chart: (id: ChartId) => Chart;
}

/** The national pictures of one country or region; a chart without rows is left out. */
export function nationalPictures(input: Input): Picture[] {
  return picturesOf(input, input.tables, []);
}

/** Pictures of what was counted below the national total: provinces, single centres, scattered parts. */
export function localPictures(input: Input): Picture[] {
  return picturesOf(input, localTables(input.tables), ['subnational', 'site', 'partial']);
}

function picturesOf({ words, filters, code, chart, tables }: Input, from: Tables, scope: Filters['scope']) {
  const name = countryNamer(tables.countries)(code);
  return countryCharts
    .map((id) =>
      chart(id).picture({
        tables: from,
        words,
        scale: 'own',
        filters: { ...filters, countries: [code], scope: scope.length > 0 ? scope : filters.scope },
      }),
    )
    .filter(({ claims }) => claims.length > 0)
    .map((picture) => ({ ...picture, title: titleOf(words, picture, name, scope.length > 0) }));
}

const indicatorOf = {
  'people-held': 'people_detained',
  admissions: 'admissions',
  centres: 'centres',
} as const;

function titleOf({ m }: Words, { chart, title }: Picture, country: string, local: boolean): string {
  if (chart !== 'people-held' && chart !== 'admissions' && chart !== 'centres') return title;
  const what = m[`indicator_${indicatorOf[chart]}` as const]();
  return local ? m.country_chart_local_title({ what, country }) : m.country_chart_title({ what, country });
}
