import { chartById, charts } from '../charts/index.js';
import { versionName } from '../exports/file-name.js';
import { yearSpan } from '../queries/facets.js';
import { noFilters } from '../queries/filters.js';
import { type Route, writeRoute } from '../urls/route.js';
import type { Words } from '../words/words.js';
import type { WholeRecord } from './record.js';

interface Described {
  readonly words: Words;
  readonly record: WholeRecord;
  /** The site's address on the web, with a slash behind; without it nothing that needs an address is told. */
  readonly site: string | null;
  readonly description: string;
}

/** What a page tells search engines for data, in the words of schema.org: each chart is a data set, the overview their catalogue. */
export function structuredData(route: Route, page: Described): object | null {
  if (route.page === 'overview') return catalog(page);
  return route.page === 'chart' ? dataset(route, page) : null;
}

function catalog({ words, record, site, description }: Described) {
  const picture = { tables: record.tables, words, filters: noFilters, scale: 'own' } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: words.m.ui_name(),
    description,
    ...common(words, record),
    ...(site === null ? {} : { '@id': site, url: site }),
    dataset: charts.map((chart) => ({
      '@type': 'Dataset',
      name: chart.picture(picture).title,
      ...identity(site, { page: 'chart', chart: chart.id }),
    })),
  };
}

function dataset(route: Extract<Route, { page: 'chart' }>, page: Described) {
  const { words, record, site, description } = page;
  const { tables } = record;
  const { picture } = chartById(route.chart);
  const { title, claims } = picture({ tables, words, filters: noFilters, scale: 'own' });
  const years = yearSpan(claims);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    ...common(words, record),
    ...identity(site, route),
    ...(years === null ? {} : { temporalCoverage: years.join('/') }),
    spatialCoverage: 'Asia',
    ...(site === null ? {} : { includedInDataCatalog: { '@type': 'DataCatalog', '@id': site } }),
    ...(site === null ? {} : { distribution: downloads(site, route.chart) }),
  };
}

function common({ locale, m }: Words, { facts }: WholeRecord) {
  return {
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: locale,
    version: versionName(facts.version),
    dateModified: facts.version.date,
    creator: { '@type': 'Organization', name: m.ui_name() },
  };
}

function identity(site: string | null, route: Route) {
  if (site === null) return {};
  const address = site + writeRoute(route);
  return { '@id': address, url: address };
}

function downloads(site: string, chart: string) {
  const types = { csv: 'text/csv', json: 'application/json' };
  return Object.entries(types).map(([ending, encodingFormat]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: `${site}charts/${chart}.${ending}`,
  }));
}
