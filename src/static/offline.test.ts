import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { en as words } from '../words/en.js';
import { offline } from './offline.js';
import { readWholeRecord } from './record.js';
import { webManifest } from './web-manifest.js';

const dist = mkdtempSync(join(tmpdir(), 'offline-'));
afterAll(() => rmSync(dist, { recursive: true }));
mkdirSync(join(dist, '.vite'));
mkdirSync(join(dist, 'assets'));
const write = (file: string, text: string) => writeFileSync(join(dist, file), text);
write('favicon.svg', '<svg/>');
write('assets/index-a1.js', 'app');
write('assets/embed-b2.js', 'embed');
write('.vite/manifest.json', JSON.stringify({ 'index.html': { file: 'assets/index-a1.js' } }));
write('.vite/worker.js', '/* worker */');

const { facts } = readWholeRecord('data');
const template = '<html><head><title>x</title></head><body><div id="app"></div></body></html>';
const input = { dist, data: 'data', facts, words, template, others: [] };
const made = offline(input);
const textOf = (path: string) => made.files.find((file) => file.path === path)?.text ?? '';

test('offline(input) keeps the app and every table of the record, by their content, and nothing of embeds', () => {
  const worker = textOf('sw.js');
  expect(worker).toContain('assets/index-a1.js');
  expect(worker).not.toContain('embed-b2');
  for (const name of readdirSync('data').filter((one) => one.endsWith('.csv'))) {
    const integrity = createHash('sha256')
      .update(readFileSync(join('data', name)))
      .digest('base64');
    expect(worker).toContain(integrity);
  }
});

test('offline(input) names the version of the data in its build, and the build in its page', () => {
  expect(made.build.id).toContain(`${facts.version.date}-${facts.version.hash}`);
  expect(textOf('kept.html')).toContain(`<meta name="build" content="${made.build.id}" />`);
  expect(textOf('kept.html')).toContain('<meta name="kept"');
});

test('offline(input) makes another build of another app', () => {
  write('assets/index-a1.js', 'app!');
  expect(offline(input).build.id).not.toBe(made.build.id);
});

test('webManifest(words) stands in any folder, with icons of its own', () => {
  const { text } = webManifest(words);
  const addresses = [...text.matchAll(/"(?:src|scope|start_url)": "([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toHaveLength(6);
  expect(addresses.filter((address) => !address?.startsWith('./'))).toEqual([]);
});
