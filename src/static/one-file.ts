import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  changesFile,
  codeElement,
  heldElement,
  type HeldFacts,
  heldText,
  oneFileName,
  tablesElement,
} from '../exports/one-file.js';
import { recordElement, type RecordFacts } from '../state/record.js';
import { tableNames } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { NamedFile } from './chart-files.js';
import { escapeHtml } from './page-html.js';

export interface OneFileInput {
  readonly dist: string;
  readonly data: string;
  readonly facts: RecordFacts;
  readonly words: Words;
  readonly site: string | null;
  /** What changed from version to version, as JSON. */
  readonly changes: string;
}

/** It is carried on sticks and sent by mail. */
export const mostOneFile = 2_000_000;

/** App, record and decks in one file that asks for nothing: it opens from a disk. */
export function oneFile(input: OneFileInput): NamedFile {
  const text = oneFileText(input);
  if (Buffer.byteLength(text) <= mostOneFile) return { path: oneFileName, text };
  throw new Error(`${oneFileName}: ${Buffer.byteLength(text)} bytes, but ${mostOneFile} at most`);
}

function oneFileText({ dist, data, facts, words, site, changes }: OneFileInput): string {
  const piece = (name: string) => readFileSync(join(dist, '.vite', name), 'utf8');
  const [code, loader, styles] = ['one-file.js', 'one-file-loader.js', 'one-file.css'].map(piece);
  if (code === undefined || loader === undefined || styles === undefined) throw new Error('no pieces');
  const tables = tableNames.map((table) => [
    `${table}.csv`,
    packed(readFileSync(join(data, `${table}.csv`))),
  ]);
  const files = [...tables, [changesFile, packed(Buffer.from(changes))]];
  const held: HeldFacts = { site, start: '' };
  const { m, locale } = words;
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy([loader, code], styles)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" href="data:," />
    <title>${escapeHtml(m.ui_name())}</title>
    <style>${styles}</style>
  </head>
  <body>
    <div id="app"><p>${escapeHtml(m.one_file_needs_script())}</p></div>
    ${json(recordElement, JSON.stringify(facts).replaceAll('<', '\\u003c'))}
    ${json(heldElement, heldText(held))}
    ${json(tablesElement, JSON.stringify(Object.fromEntries(files)))}
    <script type="text/plain" id="${codeElement}">${packed(Buffer.from(code))}</script>
    <script>${loader}</script>
  </body>
</html>
`;
}

/** Nothing is asked of anyone, and no script runs but these two. */
function policy(scripts: readonly string[], styles: string): string {
  const rules = [
    "default-src 'none'",
    `script-src ${scripts.map(hashed).join(' ')}`,
    `style-src ${hashed(styles)} data:`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return rules.join('; ');
}

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function packed(bytes: Uint8Array): string {
  return gzipSync(bytes, { level: 9 }).toString('base64');
}

function json(id: string, text: string): string {
  return `<script type="application/json" id="${id}">${text}</script>`;
}
