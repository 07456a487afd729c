import { chartTitles } from '../charts/titles.js';
import { countryNamer } from '../queries/latest.js';
import type { SearchEntry } from '../queries/search.js';
import { countriesWithRows } from '../queries/with-rows.js';
import { claimTables, type Tables } from '../tables/tables.js';
import type { ViewState } from '../urls/address.js';
import { plainPages, type Route } from '../urls/route.js';
import { claimLine } from '../words/claim.js';
import type { Words } from '../words/words.js';

type Href = (route: Route, change?: Partial<ViewState>) => string;

/** Everything of the record that can be found by its words, and where it leads. */
export function searchEntries(words: Words, tables: Tables, href: Href): SearchEntry[] {
  const name = countryNamer(tables.countries);
  return [
    ...pages(words, href),
    ...countries(tables, href),
    ...promises(words, tables, name, href),
    ...claims(words, tables, name, href),
    ...events(words, tables, name, href),
    ...programmes(tables, name, href),
    ...bodies(words, tables, name, href),
    ...sources(words, tables),
  ];
}

type Name = (code: string) => string;

function entry(kind: SearchEntry['kind'], id: string, title: string, text: string, href: string | null) {
  return { key: `${kind}:${id}`, kind, title, text, href };
}

function pages(words: Words, href: Href): SearchEntry[] {
  const { m } = words;
  return [
    ...chartTitles.map(({ id, title, lead }) =>
      entry('page', `charts/${id}`, title(words), lead(words), href({ page: 'chart', chart: id })),
    ),
    ...plainPages.map((page) => entry('page', page, m[`${page}_title` as const](), '', href({ page }))),
  ];
}

function countries(tables: Tables, href: Href): SearchEntry[] {
  const known = new Set(countriesWithRows(tables));
  return tables.countries
    .filter(({ code }) => known.has(code))
    .map(({ code, name, local_name: local }) =>
      entry('country', code, name, [local ?? '', code].join(' '), href({ page: 'country', code })),
    );
}

function promises({ date }: Words, tables: Tables, name: Name, href: Href): SearchEntry[] {
  return tables.closures.map(({ id, country, announced, actor, what, outcome }) =>
    entry(
      'promise',
      id,
      what,
      [name(country), date(announced), actor, outcome].join(' · '),
      href({ page: 'promise', id }),
    ),
  );
}

function claims(words: Words, tables: Tables, name: Name, href: Href): SearchEntry[] {
  return claimTables.flatMap((table) =>
    tables[table].map((claim) =>
      entry(
        'claim',
        claim.id,
        claimLine(words, claim, name(claim.country)),
        claim.counted,
        href({ page: 'country', code: claim.country }, { row: claim.id }),
      ),
    ),
  );
}

function events({ date }: Words, tables: Tables, name: Name, href: Href): SearchEntry[] {
  return tables.events.map(({ id, country, title, date: when, summary, actors }) =>
    entry(
      'event',
      id,
      title,
      [name(country), date(when), summary, actors ?? ''].join(' · '),
      href({ page: 'timeline' }, { row: id }),
    ),
  );
}

function programmes(tables: Tables, name: Name, href: Href): SearchEntry[] {
  const { alternatives, effectiveness } = tables;
  return [
    ...alternatives.map(({ id, programme, country, place, run_by: by, outcome_note: outcome }) =>
      entry(
        'programme',
        id,
        programme,
        [name(country), place ?? '', by ?? '', outcome].join(' · '),
        href({ page: 'alternatives' }, { row: id }),
      ),
    ),
    ...effectiveness.map(({ id, claim, country, design }) =>
      entry(
        'programme',
        id,
        claim,
        [name(country), design].join(' · '),
        href({ page: 'alternatives' }, { row: id }),
      ),
    ),
  ];
}

function bodies({ m, date, number }: Words, tables: Tables, name: Name, href: Href): SearchEntry[] {
  return [
    ...tables.mechanisms.map(({ id, country, body, title, date: when, summary }) =>
      entry(
        'body',
        id,
        m.act_line({ body, country: name(country), when: date(when), title }),
        summary,
        href({ page: 'rights' }, { row: id }),
      ),
    ),
    ...tables.recommendations.map(({ id, number: n, addressee, recommendation, status_note: note }) =>
      entry(
        'body',
        id,
        m.recommendation_line({ number: number(n), addressee, recommendation }),
        note,
        href({ page: 'rights' }, { row: id }),
      ),
    ),
  ];
}

function sources({ date }: Words, tables: Tables): SearchEntry[] {
  return tables.sources.map(({ id, title, publisher, published, url }) =>
    entry('source', id, title, [publisher, published ? date(published) : ''].join(' · '), url),
  );
}
