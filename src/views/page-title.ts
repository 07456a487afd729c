import { chartTitle } from '../charts/titles.js';
import { countryNamer } from '../queries/latest.js';
import { deckTitles } from '../state/deck-titles.js';
import type { Tables } from '../tables/tables.js';
import type { Route } from '../urls/route.js';
import type { Words } from '../words/words.js';

/** The title of a page, for the window and for its head. */
export function pageTitle(words: Words, route: Route, tables: Tables): string {
  const { m } = words;
  return route.page === 'overview'
    ? `${m.ui_name()}: ${m.ui_tagline()}`
    : m.ui_page_title({ title: ownTitle(words, route, tables) });
}

function ownTitle(words: Words, route: Exclude<Route, { page: 'overview' }>, tables: Tables): string {
  const { m } = words;
  switch (route.page) {
    case 'chart':
      return chartTitle(route.chart).title(words);
    case 'country':
      return m.country_title({ country: countryNamer(tables.countries)(route.code) });
    case 'promise':
      return tables.closures.find(({ id }) => id === route.id)?.what ?? m.promises_title();
    case 'deck':
      return deckTitles[route.deck](m);
    case 'table':
      return m.desk_table_title({ file: `${route.table}.csv` });
    case 'your-file':
      return m.own_title();
    case 'missing':
      return m.ui_missing_title();
    default:
      return m[`${route.page}_title` as const]();
  }
}
