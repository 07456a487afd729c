import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { chartById } from '../charts/index.js';
import { laterText } from '../embed-changes.js';
import { unpackTables } from '../parse/packed.js';
import { type Filters, noFilters } from '../queries/filters.js';
import type { Tables } from '../tables/tables.js';
import { currentTexts } from '../parse/old-texts.js';
import { en } from '../words/en.js';
import { type Archived, hashOf, type Texts, textsOf } from './archive.js';
import { keptDrawings } from './drawings.js';
import { keptFiles } from './kept-files.js';
import { pageProblems } from './page-check.js';
import { wholeRecord } from './record.js';

const old = textsOf('src/fixtures/good');
const file = 'detainees.csv';
const [header = '', corrected = '', withdrawn = '', ...rest] = (old[file] ?? '').trimEnd().split('\n');
const idOf = (row: string) => row.slice(0, row.indexOf(','));
const countryOf = (row: string) => row.split(',')[1] ?? '';
const mended = corrected.replace(',30000,', ',31000,');
const added = corrected.replace(idOf(corrected), 'vnm-2099-new');
const later: Texts = { ...old, [file]: `${[header, mended, ...rest, added].join('\n')}\n` };

const first: Archived = { version: { date: '2026-11-20', hash: hashOf(old) }, texts: old };
const second: Archived = { version: { date: '2026-11-21', hash: hashOf(later) }, texts: later };
const folder = `v/2026-11-20-${hashOf(old)}/`;

/** All that is written for a site whose record is the last of these versions. */
function written(versions: readonly Archived[], now: Archived): ReadonlyMap<string, string> {
  const plan = {
    record: wholeRecord(currentTexts(now.texts), now.version),
    drawings: keptDrawings(new JSDOM('').window.document, en),
    words: en,
    site: null,
    assets: { script: 'assets/a.js', styles: [], css: '' },
    texts: now.texts,
    changelog: `- \`${idOf(withdrawn)}\` counted somebody else.`,
  };
  const { pages, data } = keptFiles(plan, versions);
  return new Map([...pages, ...data].map(({ path, text }) => [path, text]));
}

const before = written([first], first);
const after = written([first, second], second);
const embed = `${folder}embed/people-held/index.html`;
const parsed = (html = '') => new JSDOM(html).window.document;
const part = (html: string | undefined, name: string) =>
  parsed(html).querySelector(`[data-part="${name}"]`)?.textContent.replace(/\s+/g, ' ').trim() ?? null;
const tableHash = (html: string | undefined) =>
  createHash('sha256')
    .update(part(html, 'table') ?? '')
    .digest('hex');

/** All that an embed says, its table as a hash; the rows that it is drawn anew from as they are. */
function kept(text = ''): unknown {
  if (text.startsWith('{')) return text;
  const page = parsed(text);
  const said = ['title', 'lead', 'finding', 'words', 'credit', 'kept', 'table'].map(
    (name) => page.querySelector(`[data-part="${name}"]`)?.textContent.replace(/\s+/g, ' ').trim() ?? null,
  );
  return {
    said: said.slice(0, -1),
    table: createHash('sha256')
      .update(said.at(-1) ?? '')
      .digest('hex'),
  };
}

test('keptFiles(plan, archived) keeps the rows, figures and sources of each embed of an old version', () => {
  const embeds = [...before.keys()].filter((path) => path.includes('/embed/'));
  expect(embeds).toContain(embed);
  for (const path of embeds) expect(kept(after.get(path)), path).toEqual(kept(before.get(path)));
  expect(part(after.get(embed), 'table')).toContain('30,000');
  const now = after.get(embed.replace(folder, `v/2026-11-21-${hashOf(later)}/`));
  expect(part(now, 'table')).toContain('31,000');
  expect(tableHash(now)).not.toBe(tableHash(before.get(embed)));
});

test('keptFiles() keeps the files of a version byte for byte', () => {
  for (const [name, text] of Object.entries(old)) expect(after.get(`${folder}data/${name}`)).toBe(text);
});

test('keptFiles() has an embed say what changed since, and nothing where nothing did', () => {
  expect(part(before.get(embed), 'changed')).toBeNull();
  expect(part(after.get(embed), 'changed')).toBe(
    'Changed since: 1 row added, 1 row corrected and 1 row withdrawn. See what changed',
  );
  expect(part(after.get(`${folder}embed/effectiveness/index.html`), 'changed')).toBeNull();
  const newest = `v/2026-11-21-${hashOf(later)}/embed/people-held/index.html`;
  expect(part(after.get(newest), 'changed')).toBeNull();
  expect(part(after.get(embed), 'kept')).toBe(`Kept as it was in data version 2026-11-20-${hashOf(old)}.`);
});

test('a frozen embed that is narrowed says what changed since of the rows it is narrowed to, and no more', () => {
  const pages = `${folder}embed/rows/people-held`;
  const later: unknown = JSON.parse(after.get(`${pages}-changes.json`) ?? '');
  const then = unpackTables(after.get(`${pages}.json`) ?? '');
  const chart = chartById('people-held');
  const said = (filters: Partial<Filters>) => {
    const pictureOf = (tables: Tables) =>
      chart.picture({ tables, words: en, filters: { ...noFilters, ...filters }, scale: 'own' });
    return laterText(later, pictureOf(then), pictureOf);
  };
  expect(said({})).toBe('Changed since: 1 row added, 1 row corrected and 1 row withdrawn.');
  expect(said({ countries: ['XXX'] })).toBeNull();
  expect(said({ countries: [countryOf(withdrawn)] })).toContain('withdrawn');
  expect(before.has(`${pages}-changes.json`)).toBe(false);
});

test('keptFiles() has the page of a version list each change with its reason', () => {
  const lines = [...parsed(after.get(`${folder}index.html`)).querySelectorAll('#changes + ul li')];
  expect(lines.map(({ textContent }) => textContent.replace(/\. .*Reason:/, '. … Reason:'))).toEqual([
    `Corrected: ${idOf(corrected)} (detainees.csv). … Reason: no reason given`,
    expect.stringContaining('Added: vnm-2099-new (detainees.csv).'),
    `Withdrawn: ${idOf(withdrawn)} (detainees.csv). … Reason: ${idOf(withdrawn)} counted somebody else.`,
  ]);
  expect(parsed(before.get(`${folder}index.html`)).querySelector('#changes')).toBeNull();
});

test('keptFiles() writes sound pages, the same each time', () => {
  for (const [path, text] of after)
    if (path.endsWith('.html')) expect(pageProblems(text, ['']), path).toEqual([]);
  expect([...written([first, second], second)]).toEqual([...after]);
});
