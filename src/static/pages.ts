import { charts } from '../charts/index.js';
import type { Tables } from '../tables/tables.js';
import { noFilters } from '../queries/filters.js';
import { type Route, writeRoute } from '../urls/route.js';
import type { Words } from '../words/words.js';

/** A page that is written at build time. */
export interface Page {
  readonly route: Route;
  /** Where it is written, below the folder of the site. */
  readonly file: string;
  readonly description: string;
}

/** Every page of the site. */
export function pagesOf(words: Words, tables: Tables): Page[] {
  const { m } = words;
  return [
    page({ page: 'overview' }, m.overview_lead()),
    ...charts.map(({ id, picture }) => {
      const { lead, finding } = picture({ tables, words, filters: noFilters, scale: 'own' });
      return page({ page: 'chart', chart: id }, [lead, finding].filter((text) => text !== null).join(' '));
    }),
    page({ page: 'about' }, m.meta_about()),
    { route: { page: 'missing' }, file: '404.html', description: m.ui_missing_text() },
  ];
}

function page(route: Route, description: string): Page {
  return { route, file: `${writeRoute(route)}index.html`, description };
}
