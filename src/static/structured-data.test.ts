import { expect, test } from 'vitest';
import { charts } from '../charts/index.js';
import { en } from '../words/en.js';
import { readWholeRecord } from './record.js';
import { structuredData } from './structured-data.js';

const record = readWholeRecord('data');
const page = { words: en, record, description: 'People held.' };
const site = 'https://example.org/d/';
const chart = { page: 'chart', chart: 'people-held' } as const;

test('structuredData(route, page) tells each chart as a data set with its files, licence and version', () => {
  expect(structuredData(chart, { ...page, site })).toMatchObject({
    '@type': 'Dataset',
    name: 'How many people are held for drug use?',
    description: 'People held.',
    url: `${site}charts/people-held/`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version: `${record.facts.version.date}-${record.facts.version.hash}`,
    includedInDataCatalog: { '@id': site },
    distribution: [{ contentUrl: `${site}charts/people-held.csv` }, { encodingFormat: 'application/json' }],
  });
});

test('structuredData() says which years a chart covers', () => {
  const years = /"temporalCoverage":"(\d{4})\/(\d{4})"/.exec(
    JSON.stringify(structuredData(chart, { ...page, site })),
  );
  expect(Number(years?.[1])).toBeLessThan(Number(years?.[2]));
});

test('structuredData() tells the overview as the catalogue of all charts, and other pages not at all', () => {
  const catalog = structuredData({ page: 'overview' }, { ...page, site });
  expect(catalog).toMatchObject({ '@type': 'DataCatalog', '@id': site });
  expect(catalog).toHaveProperty('dataset.length', charts.length);
  expect(structuredData({ page: 'about' }, { ...page, site })).toBeNull();
});

test('structuredData() names no address where none is known', () => {
  for (const route of [chart, { page: 'overview' }] as const)
    expect(JSON.stringify(structuredData(route, { ...page, site: null }))).not.toMatch(
      /"(@id|url|contentUrl|distribution)"/,
    );
});
