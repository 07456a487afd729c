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
import { noFilters } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { countriesWithRows } from '../queries/with-rows.js';
import { draw } from '../render/draw.js';
import type { Words } from '../words/words.js';
import type { NamedFile } from './chart-files.js';
import { embedHtml } from './embed-html.js';
import { pictureBook } from './picture-book.js';
import type { WholeRecord } from './record.js';

export interface EmbedInput {
  readonly record: WholeRecord;
  readonly document: Document;
  readonly words: Words;
  /** The site's address on the web, with a slash behind, where it is known. */
  readonly site: string | null;
  /** Files below the root that every embed loads. */
  readonly assets: EmbedAssets;
}

export interface EmbedAssets {
  readonly script: string;
  readonly styles: readonly string[];
}

/** An embed of each chart, and of each country that has rows in it. */
export function embedPages(input: EmbedInput): NamedFile[] {
  const codes = countriesWithRows(input.record.tables);
  return charts.flatMap((chart) => [
    embedPage(input, chart, null, pictureOf(input, chart, null)),
    ...codes.flatMap((code) => {
      const picture = pictureOf(input, chart, code);
      return partsOf(picture).length === 0 ? [] : [embedPage(input, chart, code, picture)];
    }),
  ]);
}

function pictureOf({ record, words }: EmbedInput, chart: Chart, country: string | null): Picture {
  const filters = country === null ? noFilters : { ...noFilters, countries: [country] };
  return chart.picture({ tables: record.tables, words, filters, scale: 'own' });
}

function embedPage(input: EmbedInput, chart: Chart, country: string | null, picture: Picture): NamedFile {
  const { record, words, document, site, assets } = input;
  const folder = country === null ? `embed/${chart.id}/` : `embed/${chart.id}/${country.toLowerCase()}/`;
  const root = '../'.repeat(folder.split('/').length - 1);
  const full = `${site ?? root}charts/${chart.id}/${country === null ? '' : `?countries=${country}`}`;
  const book = pictureBook(document, words);
  const credited = {
    sources: record.tables.sources,
    version: record.facts.version,
    address: site === null ? null : `${site}charts/${chart.id}/`,
  };
  const { body } = render(Embed, {
    props: {
      site: embedSite(words, root, book.place),
      picture,
      tables: record.tables,
      country,
      full,
      credit: creditLines(words, credited, picture),
    },
  });
  const name = countryNamer(record.tables.countries);
  const text = embedHtml({
    lang: words.locale,
    root,
    title:
      country === null ? picture.title : words.m.embed_of({ title: picture.title, country: name(country) }),
    description: [picture.lead, picture.finding ?? ''].join(' ').trim(),
    canonical: site === null ? null : full,
    body: book.fill(body),
    assets,
  });
  return { path: `${folder}index.html`, text };
}

/** What the components of an embed may ask for. It leads nowhere but to the whole page. */
function embedSite(words: Words, root: string, place: Site['place']): Site {
  return {
    words,
    live: false,
    root,
    absolute: (address) => address,
    href: () => root,
    drawer: () => draw,
    written: () => [],
    readings: { TableView, SourcesView },
    place,
  };
}
