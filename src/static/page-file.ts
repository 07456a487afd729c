import { render } from 'svelte/server';
import App from '../App.svelte';
import { chartById } from '../charts/index.js';
import SourcesView from '../components/SourcesView.svelte';
import TableView from '../components/TableView.svelte';
import { loadView } from '../load-page.js';
import { draw } from '../render/draw.js';
import { stillLocation } from '../site-location.js';
import { stillData } from '../state/data.js';
import { recordElement } from '../state/record.js';
import { writeRoute } from '../urls/route.js';
import { pageTitle } from '../views/page-title.js';
import { en as words } from '../words/en.js';
import type { NamedFile } from './chart-files.js';
import type { Drawings } from './drawings.js';
import { oembedLink } from './oembed.js';
import { pageHtml } from './page-html.js';
import type { Page } from './pages.js';
import { pictureBook } from './picture-book.js';
import { cardOf, cardSize } from './pictures.js';
import type { preloads } from './preloads.js';
import type { WholeRecord } from './record.js';
import { structuredData } from './structured-data.js';

/** What every page is written from. */
export interface PageInput {
  readonly template: string;
  readonly record: WholeRecord;
  readonly drawings: Drawings;
  readonly site: string | null;
  readonly preload: ReturnType<typeof preloads>;
  /** What stands in the head of every page. */
  readonly tags: readonly string[];
}

/** A page of the site as its file: what a reader without script sees, and all that programs are told of it. */
export async function pageFile(
  { template, record, drawings, site, preload, tags }: PageInput,
  { route, file, description }: Page,
): Promise<NamedFile> {
  const root = rootOf(file, site);
  const book = pictureBook(drawings, root);
  const location = stillLocation(route, await loadView(route));
  const props = {
    location,
    data: stillData(record.tables),
    words,
    root,
    record: record.facts,
    chart: chartById,
    drawer: () => draw,
    place: book.place,
    readings: { TableView, SourcesView },
  };
  const { head, body } = render(App, { props });
  const text = pageHtml(template, {
    lang: words.locale,
    root,
    title: pageTitle(words, route, record.tables),
    description,
    address: site === null || route.page === 'missing' ? null : site + writeRoute(route),
    siteName: words.m.ui_name(),
    image: site === null ? null : { ...cardSize, address: site + cardOf(route) },
    head: [head, ...tags, feedLink(root), ...oembedLink(route, site ?? root), ...preload(route, root)].join(
      '\n    ',
    ),
    body: book.fill(body),
    facts: record.facts,
    factsId: recordElement,
    structured: structuredData(route, { words, record, site, description }),
  });
  return { path: file, text };
}

/** Tells feed readers where the changes of the record are listed. */
function feedLink(root: string): string {
  return `<link rel="alternate" type="application/atom+xml" href="${root}data/changes.xml" />`;
}

/** A page that was not found stands at any depth, so it alone names the root from the top of the host. */
function rootOf(file: string, site: string | null): string {
  if (file === '404.html') return site === null ? '/' : new URL(site).pathname;
  return '../'.repeat(file.split('/').length - 1);
}
