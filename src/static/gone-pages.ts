import { render } from 'svelte/server';
import GonePage from '../embeds/GonePage.svelte';
import type { Words } from '../words/words.js';
import type { NamedFile } from './chart-files.js';
import { embedHtml } from './embed-html.js';
import type { EmbedAssets } from './embed-pages.js';
import type { FormerPage } from './former-pages.js';

/** What stands at addresses that the site has no more; `standing`: all its pages. */
export function goneFiles(
  words: Words,
  assets: EmbedAssets,
  former: readonly FormerPage[],
  standing: readonly NamedFile[],
) {
  const present = new Set(standing.map(({ path }) => path));
  return { pages: gonePages(words, assets, former, present), data: goneData(former, present) };
}

/** A page for each address that some version had and the site has no more: it says so, and leads to the last frozen copy. `former`: the oldest version first. */
export function gonePages(
  words: Words,
  assets: EmbedAssets,
  former: readonly FormerPage[],
  present: ReadonlySet<string>,
): NamedFile[] {
  return gone(former, present).map((page) => ({ path: page.path, text: pageText(words, assets, page) }));
}

/** The same for programs, which ask for a country as JSON. */
export function goneData(former: readonly FormerPage[], present: ReadonlySet<string>): NamedFile[] {
  return gone(former, present).flatMap(({ path, version, frozen }) => {
    const code = /^countries\/([^/]+)\/index\.html$/.exec(path)?.[1];
    const facts = { gone: true, lastVersion: version, frozen: `../${frozen.href}` };
    return code === undefined ? [] : [{ path: `countries/${code}.json`, text: `${JSON.stringify(facts)}\n` }];
  });
}

function gone(former: readonly FormerPage[], present: ReadonlySet<string>): FormerPage[] {
  const last = new Map(former.map((page) => [page.path, page]));
  return [...last.values()].filter(({ path }) => !present.has(path));
}

function pageText(
  words: Words,
  assets: EmbedAssets,
  { path, version, title, said, frozen, now }: FormerPage,
): string {
  const root = '../'.repeat(path.split('/').length - 1);
  const text = words.m.gone_text({ version });
  const from = ({ href, text }: FormerPage['now']) => ({ href: root + href, text });
  const { body } = render(GonePage, {
    props: { words, title, text, said, frozen: from(frozen), now: from(now) },
  });
  const shell = { lang: words.locale, root, title, description: text, canonical: null, body };
  return embedHtml({ ...shell, assets: { ...assets, script: null } });
}
