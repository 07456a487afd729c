import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionName } from '../exports/file-name.js';
import { type Build, buildMeta, type Kept, type KeptFile, keptMeta, shellFile } from '../offline/messages.js';
import { recordElement, type RecordFacts } from '../state/record.js';
import { tableNames } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { NamedFile } from './chart-files.js';
import { builtFiles } from './preloads.js';
import { escapeHtml } from './page-html.js';

export interface OfflineInput {
  readonly dist: string;
  readonly data: string;
  readonly facts: RecordFacts;
  readonly words: Words;
  /** The built page, empty. */
  readonly template: string;
  /** What else the app asks for. */
  readonly others: readonly NamedFile[];
}

/** What makes the site work without a network: the build that each page names, the worker, and the page that the worker answers with. */
export function offline(input: OfflineInput): { build: Build; files: NamedFile[] } {
  const { dist, data, facts, template, others } = input;
  const files = [
    ...builtFiles(dist).map((url) => kept(url, readFileSync(join(dist, url)), true)),
    ...tableNames.map((table) => kept(`data/${table}.csv`, readFileSync(join(data, `${table}.csv`)))),
    kept('favicon.svg', readFileSync(join(dist, 'favicon.svg'))),
    ...others.map(({ path, text }) => kept(path, Buffer.from(text))),
  ];
  const build = {
    id: `${versionName(facts.version)}-${hash(JSON.stringify([files, template]))}`,
    date: facts.version.date,
  };
  const shell = shellText(input, build);
  const worker = readFileSync(join(dist, '.vite/worker.js'), 'utf8');
  const list: Kept = { build, files: [...files, kept(shellFile, Buffer.from(shell))] };
  return {
    build,
    files: [
      { path: shellFile, text: shell },
      { path: 'sw.js', text: `self.kept=${JSON.stringify(list)};\n${worker}` },
    ],
  };
}

/** Tells to which build a page belongs. */
export function buildTag({ id }: Build): string {
  return `<meta name="${buildMeta}" content="${escapeHtml(id)}" />`;
}

/** The built page without content, but with the facts: the app makes every page from it. */
function shellText({ template, facts, words }: OfflineInput, build: Build): string {
  const tags = [
    buildTag(build),
    `<meta name="${keptMeta}" content="yes" />`,
    '<meta name="robots" content="noindex" />',
  ];
  const data = JSON.stringify(facts).replaceAll('<', '\\u003c');
  return template
    .replace(/<html[^>]*>/, `<html lang="${escapeHtml(words.locale)}">`)
    .replace('</title>', () => `</title>\n    ${tags.join('\n    ')}`)
    .replace(
      /<div id="app">\s*<\/div>/,
      (app) => `${app}\n    <script type="application/json" id="${recordElement}">${data}</script>`,
    );
}

function kept(url: string, bytes: Uint8Array, isNamedByHash = false): KeptFile {
  const digest = createHash('sha256').update(bytes);
  const integrity = `sha256-${digest.digest('base64')}`;
  return { url, revision: isNamedByHash ? null : hash(bytes), integrity };
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
