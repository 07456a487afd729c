import { expect, test } from 'vitest';
import { headerRules, headersFor } from '../../scripts/serve/headers.js';
import { headersFile } from './headers.js';
import { styleHash } from './inline-style.js';

const rules = headerRules(
  headersFile(
    [
      'index.html',
      '404.html',
      'charts/people-held/index.html',
      'embed/people-held/index.html',
      'v/2026-11-20-ab/embed/x/index.html',
      'v/2026-11-20-ab/index.html',
    ],
    'a{}',
  ),
);
const at = (path: string, name: string) => headersFor(rules, path).get(name);
const base = `default-src 'self'; object-src 'none'; base-uri 'none'; style-src 'self' ${styleHash('a{}')}`;

test('headersFile(pages) lets a page load nothing but its own site, and be framed by nobody', () => {
  for (const path of [
    '/',
    '/index.html',
    '/404.html',
    '/charts/people-held/',
    '/charts/people-held/index.html',
    '/v/2026-11-20-ab/',
  ])
    expect(at(path, 'content-security-policy')).toBe(`${base}, frame-ancestors 'none'`);
});

test('headersFile() lets anyone frame an embed, the frozen ones too', () => {
  for (const path of ['/embed/people-held/', '/v/2026-11-20-ab/embed/x/'])
    expect(at(path, 'content-security-policy')).toBe(base);
});

test('headersFile() guards whatever else is asked for', () => {
  for (const path of ['/nowhere/', '/charts/people-held.svg', '/assets/index-abc.js']) {
    expect(at(path, 'content-security-policy')).toBe(base);
    expect(at(path, 'x-content-type-options')).toBe('nosniff');
    expect(at(path, 'referrer-policy')).toBe('no-referrer');
  }
});

test('headersFile() opens data, files of charts and what embeds in a sandbox load to other sites, and nothing else', () => {
  for (const path of [
    '/data/detainees.csv',
    '/data/datapackage.json',
    '/charts/people-held.csv',
    '/charts/silence.json',
    '/charts/silence.svg',
    '/assets/index-abc.js',
    '/embed.js',
    '/oembed/silence.json',
    '/embed/rows/people-held.json',
    '/embed/timeline/table.html',
    '/v/2026-11-20-ab/embed/rows/people-held.json',
  ])
    expect(at(path, 'access-control-allow-origin')).toBe('*');
  for (const path of ['/', '/charts/people-held/', '/data.html'])
    expect(at(path, 'access-control-allow-origin')).toBeUndefined();
});

test('headersFile() has a browser keep what is named by its content, and ask again for all else', () => {
  for (const path of ['/assets/index-abc.js', '/v/2026-11-20-ab/data/detainees.csv'])
    expect(at(path, 'cache-control')).toBe('public, max-age=31536000, immutable');
  for (const path of [
    '/',
    '/404.html',
    '/data/detainees.csv',
    '/charts/people-held.csv',
    '/charts/people-held/',
    '/embed/people-held/',
    '/v/2026-11-20-ab/embed/x/',
    '/v/2026-11-20-ab/',
  ])
    expect(at(path, 'cache-control')).toBe('no-cache');
});

test('headersFile() has the service worker asked for anew each time', () => {
  expect(at('/sw.js', 'cache-control')).toBe('no-cache');
});
