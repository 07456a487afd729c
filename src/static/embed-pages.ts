import { render } from 'svelte/server';
import SourcesView from '../components/SourcesView.svelte';
import TableView from '../components/TableView.svelte';
import type { Site } from '../components/site.js';
import type { Chart } from '../charts/chart.js';
import { creditLines } from '../exports/credit.js';
import { charts } from '../charts/index.js';
import { partsOf } from '../charts/others.js';
import type { Picture } from '../charts/picture.js';
import Embed from '../embeds/Embed.svelte';
import type { FrozenWords } from '../embeds/frozen.js';
import { changeCounts } from '../exports/change-words.js';
import { changedSince } from '../exports/changed-since.js';
import { versionName } from '../exports/file-name.js';
import type { RowChange } from '../exports/record-changes.js';
import { noFilters } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { countriesWithRows } from '../queries/with-rows.js';
import { draw } from '../render/draw.js';
import type { Words } from '../words/words.js';
import type { NamedFile } from './chart-files.js';
import type { Drawings } from './drawings.js';
import { embedHtml } from './embed-html.js';
import { isHeavy, tableFile, tablePage } from './embed-table.js';
import { pictureBook } from './picture-book.js';
import type { WholeRecord } from './record.js';

export interface EmbedInput {
  readonly record: WholeRecord;
  readonly drawings: Drawings;
  readonly words: Words;
  /** The site's address on the web, with a slash behind, where it is known. */
  readonly site: string | null;
  /** Files below the root that every embed loads. */
  readonly assets: EmbedAssets;
  /** Set where the rows are those of a version that is kept for ever. */
  readonly frozen?: FrozenInput;
}

export interface FrozenInput {
  /** Where the version lies below the root, with a slash behind: "v/2026-11-20-1d30250a/". */
  readonly folder: string;
  /** All that has changed in the record since. */
  readonly changes: readonly RowChange[];
  /** The record as it stands now. */
  readonly now: WholeRecord;
  /** Charts of which any row has changed since. */
  readonly touched: ReadonlySet<string>;
}

export interface EmbedAssets {
  /** Null where a page needs none. */
  readonly script: string | null;
  readonly styles: readonly string[];
  /** Their text, for pages that hold it: a chart need not wait for a second answer. */
  readonly css: string;
}

/** An embed of each chart, and of each country that has rows in it. */
export function embedPages(input: EmbedInput): NamedFile[] {
  const codes = countriesWithRows(input.record.tables);
  return charts.flatMap((chart) => [
    ...embedPage(input, chart, null, pictureOf(input, chart, null)),
    ...codes.flatMap((code) => {
      const picture = pictureOf(input, chart, code);
      return partsOf(picture).length === 0 ? [] : embedPage(input, chart, code, picture);
    }),
  ]);
}

function pictureOf({ record, words }: EmbedInput, chart: Chart, country: string | null): Picture {
  const filters = country === null ? noFilters : { ...noFilters, countries: [country] };
  return chart.picture({ tables: record.tables, words, filters, scale: 'own' });
}

function embedPage(input: EmbedInput, chart: Chart, country: string | null, picture: Picture): NamedFile[] {
  const whole = writtenPage(input, chart, country, picture, null);
  if (!isHeavy(whole)) return [whole];
  const { folder, shell, site } = pageOf(input, chart, country, picture);
  const { tables } = input.record;
  const table = tablePage({ folder, shell, site, picture, tables });
  return [writtenPage(input, chart, country, picture, `./${tableFile}`), table];
}

/** What all pages of an embed have in common. */
function pageOf(
  { record, words, drawings, assets, frozen }: EmbedInput,
  chart: Chart,
  country: string | null,
  picture: Picture,
) {
  const folder = `${frozen?.folder ?? ''}embed/${chart.id}/${country === null ? '' : `${country.toLowerCase()}/`}`;
  const root = '../'.repeat(folder.split('/').length - 1);
  const name = countryNamer(record.tables.countries);
  const title =
    country === null ? picture.title : words.m.embed_of({ title: picture.title, country: name(country) });
  const book = pictureBook(drawings);
  const shell = { lang: words.locale, root, title, assets };
  return { folder, root, book, shell, site: embedSite(words, root, book.place) };
}

function writtenPage(
  input: EmbedInput,
  chart: Chart,
  country: string | null,
  picture: Picture,
  apart: string | null,
): NamedFile {
  const { record, words, site: address, frozen } = input;
  const { folder, root, book, shell, site } = pageOf(input, chart, country, picture);
  const full = `${address ?? root}charts/${chart.id}/${country === null ? '' : `?countries=${country}`}`;
  const credited = {
    sources: record.tables.sources,
    version: record.facts.version,
    address: address === null ? null : `${address}charts/${chart.id}/`,
  };
  const { body } = render(Embed, {
    props: {
      site,
      picture,
      tables: record.tables,
      country,
      full,
      rows: country === null ? '../rows/' : '../../rows/',
      version: versionName(record.facts.version),
      apart,
      credit: creditLines(words, credited, picture),
      frozen: frozen
        ? frozenWords(input, frozen, root, changedHere(input, frozen, chart, country, picture))
        : null,
    },
  });
  const text = embedHtml({
    ...shell,
    description: [picture.lead, picture.finding ?? ''].join(' ').trim(),
    canonical: address === null ? null : full,
    body: book.fill(body),
  });
  return { path: `${folder}index.html`, text };
}

/** Whether any row of the chart has changed since, and what has of that which an embed shows. */
function changedHere(
  input: EmbedInput,
  { changes, now, touched }: FrozenInput,
  chart: Chart,
  country: string | null,
  picture: Picture,
): Changed {
  if (!touched.has(chart.id)) return { touched: false, changes: [] };
  const later = pictureOf({ ...input, record: now }, chart, country);
  return { touched: true, changes: changedSince(changes, picture, later) };
}

interface Changed {
  readonly touched: boolean;
  readonly changes: readonly RowChange[];
}

function frozenWords(
  { words, record }: EmbedInput,
  { folder }: FrozenInput,
  root: string,
  { touched, changes }: Changed,
): FrozenWords {
  const { m } = words;
  return {
    kept: m.frozen_at({ version: versionName(record.facts.version) }),
    changed: touched
      ? {
          text: changes.length === 0 ? null : m.frozen_changed({ counts: changeCounts(words, changes) }),
          href: `${root}${folder}#changes`,
        }
      : null,
  };
}

/** What the components of an embed may ask for. It leads nowhere but to the whole page. */
function embedSite(words: Words, root: string, place: Site['place']): Site {
  return {
    words,
    live: false,
    root,
    absolute: (address) => address,
    version: null,
    href: () => root,
    drawer: () => draw,
    written: () => [],
    readings: { TableView, SourcesView },
    place,
  };
}
