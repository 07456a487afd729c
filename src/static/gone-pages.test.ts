import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { tellReasons } from '../exports/version-changes.js';
import { currentTexts } from '../parse/old-texts.js';
import { en } from '../words/en.js';
import { hashOf, type Texts, textsOf } from './archive.js';
import { formerPages } from './former-pages.js';
import { goneData, gonePages } from './gone-pages.js';
import { pageProblems } from './page-check.js';
import { wholeRecord } from './record.js';

const old = textsOf('src/fixtures/good');
const hash = hashOf(old);
const folder = `v/2026-11-20-${hash}/`;
const [header = '', lost = '', ...kept] = (old['closures.csv'] ?? '').trimEnd().split('\n');
const promise = lost.slice(0, lost.indexOf(','));
const now: Texts = { ...old, 'closures.csv': `${[header, ...kept].join('\n')}\n` };
const changes = tellReasons(en, `- \`${promise}\` was never made.`)(null, old, now);
const embed = `${folder}embed/people-held/khm/index.html`;

const former = formerPages(en, wholeRecord(currentTexts(old), { date: '2026-11-20', hash }), changes, [
  `${folder}embed/people-held/index.html`,
  embed,
]);
const assets = { script: 'assets/a.js', styles: ['assets/a.css'], css: '' };
const present = new Set(
  former.map(({ path }) => path).filter((path) => !path.includes(promise) && !path.includes('/khm/')),
);
const gone = new Map(gonePages(en, assets, former, present).map(({ path, text }) => [path, text]));
const page = (path: string) => new JSDOM(gone.get(path) ?? '').window.document;
const linksOf = (path: string) => [...page(path).querySelectorAll('li a')].map((a) => a.getAttribute('href'));

test('gonePages() has a page for each address that a former version had and the record has no more', () => {
  expect([...gone.keys()].sort()).toEqual([
    'countries/khm/index.html',
    'embed/people-held/khm/index.html',
    `promises/${promise}/index.html`,
  ]);
  for (const [path, text] of gone) expect(pageProblems(text), path).toEqual([]);
});

test('gonePages() say what became of a promise and why, and lead to the version that has it', () => {
  const path = `promises/${promise}/index.html`;
  const said = page(path).body.textContent;
  expect(said).toContain(`Withdrawn: ${promise}`);
  expect(said).toContain('was never made');
  expect(linksOf(path)).toEqual([`../../${folder}`, '../../promises/']);
});

test('gonePages() lead from an embed to its frozen copy and to the chart', () => {
  const path = 'embed/people-held/khm/index.html';
  expect(linksOf(path)).toEqual([
    `../../../${embed.replace('index.html', '')}`,
    '../../../charts/people-held/',
  ]);
  expect(gone.get(path)).not.toContain('<script');
});

test('gonePages() lead to the last version that had the page', () => {
  const later = former.map((one) => ({ ...one, version: '2026-11-21-0000aaaa' }));
  const texts = gonePages(en, assets, [...former, ...later], present).map(({ text }) => text);
  expect(texts.length).toBe(gone.size);
  for (const text of texts) expect(text).toContain('2026-11-21-0000aaaa');
});

test('goneData() tells programs the same of a country', () => {
  const facts = { gone: true, lastVersion: `2026-11-20-${hash}`, frozen: `../${folder}` };
  expect(goneData(former, present)).toEqual([
    { path: 'countries/khm.json', text: `${JSON.stringify(facts)}\n` },
  ]);
});
