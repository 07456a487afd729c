import { expect, test } from 'vitest';
import { buildIn, isEmbed, isPage, shellAt } from './messages.js';

test('isPage(path) tells pages of the app from files, embeds and frozen copies', () => {
  for (const path of ['', 'about/', 'about', 'charts/people-held/index.html', 'present/vietnam-promise/'])
    expect(isPage(path), path).toBe(true);
  for (const path of [
    'data/detainees.csv',
    'charts/centres.png',
    'embed/centres/',
    'v/2026-11-20-ab/',
    'sw.js',
    'detention-trends.html',
    'kept.html',
  ])
    expect(isPage(path), path).toBe(false);
});

test('isEmbed(path) tells what stands in pages of other sites', () => {
  for (const path of ['embed/centres/', 'embed.js', 'v/2026-11-20-ab/embed/centres/vnm/'])
    expect(isEmbed(path), path).toBe(true);
  for (const path of ['', 'v/2026-11-20-ab/', 'embed', 'about/']) expect(isEmbed(path), path).toBe(false);
});

test('buildIn(html) reads the build of a page, and nothing of another site', () => {
  expect(buildIn('<title>x</title><meta name="build" content="2026-11-20-ab-12" />')).toBe(
    '2026-11-20-ab-12',
  );
  expect(buildIn('<html><title>Please log in to the hotel</title>')).toBeNull();
});

test('shellAt(root, html) tells addresses from the root, wherever it lies', () => {
  const html = '<script src="./assets/a.js"></script><link href="./b.css"><a href="https://example.org/">';
  expect(shellAt('/record/', html)).toBe(
    '<script src="/record/assets/a.js"></script><link href="/record/b.css"><a href="https://example.org/">',
  );
});
