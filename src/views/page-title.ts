import { chartTitle } from '../charts/titles.js';
import { countryNamer } from '../queries/latest.js';
import { deckTitles } from '../state/deck-titles.js';
import type { Tables } from '../tables/tables.js';
import type { dataPages, plainPages, Route, talkPages } from '../urls/route.js';
import type { Messages } from '../words/messages.js';
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
    case 'missing':
      return m.ui_missing_title();
    default:
      return titles[route.page](m);
  }
}

type NamedPage = (typeof plainPages | typeof dataPages | typeof talkPages)[number];

/** One by one, since every page loads these words: all that end in "_title" would be three times as many. */
const titles: Readonly<Record<NamedPage, (m: Messages) => string>> = {
  countries: (m) => m.countries_title(),
  compare: (m) => m.compare_title(),
  promises: (m) => m.promises_title(),
  timeline: (m) => m.timeline_title(),
  alternatives: (m) => m.alternatives_title(),
  rights: (m) => m.rights_title(),
  present: (m) => m.present_title(),
  data: (m) => m.data_title(),
  about: (m) => m.about_title(),
  dictionary: (m) => m.dictionary_title(),
  api: (m) => m.api_title(),
  'your-file': (m) => m.own_title(),
  conflicts: (m) => m.conflicts_title(),
  changes: (m) => m.changes_title(),
  mine: (m) => m.mine_title(),
  speaker: (m) => m.speaker_title(),
};
