import type { Chart } from '../charts/chart.js';
import { snippet } from '../exports/embed-snippet.js';
import { noFilters } from '../queries/filters.js';
import type { Route } from '../urls/route.js';
import type { Words } from '../words/words.js';
import type { NamedFile } from './chart-files.js';
import { escapeHtml } from './page-html.js';
import type { WholeRecord } from './record.js';

interface OembedInput {
  readonly record: WholeRecord;
  readonly words: Words;
  readonly site: string | null;
}

/** Enough for most charts at the width of an article; a chart that is higher scrolls within. */
const size = { width: 640, height: 720 } as const;

/** What a chart answers a site that embeds by oEmbed. Without an address on the web there is nothing to embed, and no HTML. */
export function oembedFile({ record, words, site }: OembedInput, { id, picture }: Chart): NamedFile {
  const { title, lead } = picture({ tables: record.tables, words, filters: noFilters, scale: 'own' });
  const html = site === null ? '' : frame(site, id, title, words.locale);
  const answer = {
    version: '1.0',
    type: site === null ? 'link' : 'rich',
    title,
    description: lead,
    provider_name: words.m.ui_name(),
    ...(site === null ? {} : { provider_url: site, html: html.trim(), ...size }),
  };
  return { path: `oembed/${id}.json`, text: `${JSON.stringify(answer, null, 2)}\n` };
}

/** Tells a site that is handed the address of a chart where its answer lies. */
export function oembedLink(route: Route, root: string): string[] {
  if (route.page !== 'chart') return [];
  const href = escapeHtml(`${root}oembed/${route.chart}.json`);
  return [`<link rel="alternate" type="application/json+oembed" href="${href}" />`];
}

function frame(site: string, id: string, title: string, lang: string): string {
  const none = { svg: '', tables: [], credit: [] };
  return snippet('iframe', {
    title,
    alt: title,
    embed: `${site}embed/${id}/`,
    page: `${site}charts/${id}/`,
    image: `${site}charts/${id}.png`,
    script: `${site}embed.js`,
    integrity: null,
    chart: id,
    countries: '',
    query: '',
    theme: '',
    version: '',
    lang,
    width: null,
    height: size.height,
    figure: none,
  });
}
