import { charts } from '../charts/index.js';
import { countriesWithRows } from '../queries/with-rows.js';
import { noFilters } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { promiseSentence } from '../charts/targets.js';
import { deckLeads } from '../state/deck-leads.js';
import { tableNames, type Tables } from '../tables/tables.js';
import { tableTitles } from '../tables/table-titles.js';
import { deckIds } from '../urls/deck-ids.js';
import { plainPages, type Route, writeRoute } from '../urls/route.js';
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
  const name = countryNamer(tables.countries);
  return [
    page({ page: 'overview' }, m.overview_lead()),
    ...charts.map(({ id, picture }) => {
      const { lead, finding } = picture({ tables, words, filters: noFilters, scale: 'own' });
      return page({ page: 'chart', chart: id }, [lead, finding].filter((text) => text !== null).join(' '));
    }),
    ...plainPages.map((plain) => page({ page: plain }, plainDescription(words, plain))),
    page({ page: 'dictionary' }, m.dictionary_lead()),
    page({ page: 'api' }, m.api_lead()),
    page({ page: 'your-file' }, m.own_lead()),
    page({ page: 'conflicts' }, m.conflicts_lead()),
    page({ page: 'changes' }, m.changes_lead()),
    ...tableNames.map((table) =>
      page(
        { page: 'table', table },
        m.desk_table_lead({ what: tableTitles[table], n: words.number(tables[table].length) }),
      ),
    ),
    ...countriesWithRows(tables).map((code) =>
      page({ page: 'country', code }, m.meta_country({ country: name(code) })),
    ),
    ...tables.closures.map((promise) =>
      page({ page: 'promise', id: promise.id }, promiseSentence(words, promise, name(promise.country))),
    ),
    page({ page: 'speaker' }, m.speaker_lead()),
    page({ page: 'mine' }, m.mine_lead()),
    ...deckIds.map((deck) => page({ page: 'deck', deck }, deckLeads[deck](m))),
    { route: { page: 'missing' }, file: '404.html', description: m.ui_missing_text() },
  ];
}

function plainDescription({ m }: Words, page: (typeof plainPages)[number]): string {
  return page === 'about' ? m.meta_about() : m[`${page}_lead` as const]();
}

function page(route: Route, description: string): Page {
  return { route, file: `${writeRoute(route)}index.html`, description };
}
