import { createHash } from 'node:crypto';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { rowsOf } from '../tables/cells.js';
import { en } from '../words/en.js';
import { cslOf } from './citations.js';
import { type Parcel, usedSources, withNamed } from './parcel.js';
import { parcelJson } from './parcel-json.js';
import { parcelXlsx } from './parcel-xlsx.js';
import { parcelFiles, parcelZip } from './parcel-zip.js';

const parcel: Parcel = {
  words: en,
  rows: { detainees: rowsOf(tables, 'detainees').filter(({ country }) => country === 'KHM') },
  tables,
  name: 'detainees',
  title: 'All rows of detainees.csv',
  filters: ['country: Cambodia'],
  version: { date: '2026-11-20', hash: '1d30250a' },
  address: 'https://example.org/data/detainees/?countries=KHM',
  frozen: 'https://example.org/v/2026-11-20-1d30250a/',
};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const textOf = (name: string) => {
  const file = parcelFiles(parcel).find((one) => one.name === name);
  return file ? strFromU8(file.bytes) : '';
};

test('parcelZip(parcel) gives the same bytes each time', () => {
  expect(sha256(parcelZip(parcel))).toBe(sha256(parcelZip({ ...parcel })));
});

test('parcelXlsx(parcel) gives the same bytes each time, with a sheet for rows, sources, codebook and citation', async () => {
  const [first, second] = [await parcelXlsx(parcel), await parcelXlsx(parcel)];
  expect(sha256(first)).toBe(sha256(second));
  const workbook = strFromU8(unzipSync(first)['xl/workbook.xml'] ?? new Uint8Array());
  expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'detainees',
    'sources',
    'codebook',
    'citation',
  ]);
});

test('checksums.txt holds the sum of every other file, and README.md the filters, the address and the version', () => {
  const files = parcelFiles(parcel);
  const sums = files
    .filter(({ name }) => name !== 'checksums.txt')
    .map(({ name, bytes }) => `${sha256(bytes)}  ${name}`);
  expect(textOf('checksums.txt').trim().split('\n')).toEqual(sums);
  for (const told of [parcel.filters[0], parcel.address, parcel.frozen, '2026-11-20-1d30250a'])
    expect(textOf('README.md')).toContain(told);
  for (const [at, { name }] of files.entries())
    if (!['README.md', 'checksums.txt'].includes(name))
      expect(textOf('README.md')).toContain(sums[at]?.slice(0, 64));
});

test('the rows of a package read back as they were, and all that they name is in it', () => {
  const read = (name: string) =>
    Papa.parse<Record<string, string>>(textOf(name), { header: true, skipEmptyLines: true }).data;
  expect(read('detainees.csv').map(({ id }) => id)).toEqual(parcel.rows.detainees?.map(({ id }) => id));
  const ids = (name: string, key = 'id') => new Set(read(name).map((row) => row[key]));
  for (const row of read('detainees.csv')) {
    expect(ids('sources.csv')).toContain(row['source']);
    expect(ids('countries.csv', 'code')).toContain(row['country']);
    if (row['series']) expect(ids('series.csv')).toContain(row['series']);
  }
  expect(withNamed(parcel).sources?.length).toBeLessThan(tables.sources.length);
});

test('a package without rows names no file of sources, since it has none', () => {
  const files = parcelFiles({ ...parcel, rows: { detainees: [] } });
  const readme = files.find(({ name }) => name === 'README.md')?.bytes ?? new Uint8Array();
  expect(files.map(({ name }) => name)).not.toContain('sources.csv');
  expect(strFromU8(readme)).not.toContain('sources.csv');
  expect(textOf('README.md')).toContain('are in sources.csv');
});

const plain = (value = '') => value.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const yearOf = ({ issued }: { issued?: { 'date-parts'?: readonly (readonly number[])[] } }) =>
  issued?.['date-parts']?.[0]?.[0];

test('an independent reader of BibTeX and of RIS finds title, publisher, year and address of every source', () => {
  const sources = tables.sources;
  const all: Parcel = { ...parcel, rows: { sources: rowsOf(tables, 'sources') } };
  const files = parcelFiles(all);
  const text = (name: string) => strFromU8(files.find((one) => one.name === name)?.bytes ?? new Uint8Array());
  expect(usedSources(all)).toEqual(sources);
  for (const [name, form] of [
    ['sources.bib', '@bibtex/text'],
    ['sources.ris', '@ris/file'],
  ] as const) {
    const read = new Cite(text(name), { forceType: form }).data;
    expect(read.length, name).toBe(sources.length);
    for (const [at, source] of sources.entries()) {
      const found = read[at] ?? {};
      expect(plain(found.title), `${name} ${source.id}`).toBe(plain(source.title));
      expect(yearOf(found), source.id).toBe(source.published?.year);
      // this reader escapes per cent signs once more
      const urls = source.url === null ? [undefined] : [source.url, encodeURI(source.url)];
      expect(urls, source.id).toContain(found.URL);
    }
  }
});

test('parcelJson(parcel) keeps numbers as numbers, dates as text and what is not stated as null', () => {
  const read: unknown = JSON.parse(parcelJson(parcel));
  const rows = tables.detainees
    .filter(({ country }) => country === 'KHM')
    .map((row) => ({ ...row, start: row.start.text, end: row.end.text }));
  expect(read).toMatchObject({ tables: { detainees: rows }, version: '2026-11-20-1d30250a' });
});

test('cslOf(source) names no author whom the record does not know', () => {
  for (const source of tables.sources) {
    const { author } = cslOf(source);
    expect(author).toEqual(
      ['government', 'un', 'ngo'].includes(source.kind) ? [{ literal: source.publisher }] : undefined,
    );
  }
});
