import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readerMode } from '../e2e/support/reader-mode.js';
import { chartById } from '../src/charts/index.js';
import { figureOf } from '../src/components/embed-choice.js';
import { snippet } from '../src/exports/embed-snippet.js';
import { draw } from '../src/render/draw.js';
import { en } from '../src/words/en.js';
import { pictureOf, tables } from './record.js';

const { document } = new JSDOM('').window;
const host = readFileSync('tests/hosts/figure.html', 'utf8');
const link = 'https://example.org/charts/';

/** The figure of a chart, as the dialog writes it. */
function figure(chart: Parameters<typeof chartById>[0]): string {
  const picture = pictureOf(chartById(chart));
  const { sources, countries } = tables;
  const version = { date: '2026-11-20', hash: '1d30250a' };
  const from = { picture, draw, document, words: en, sources, countries, version, address: link };
  const none = { alt: '', embed: '', image: '', script: '', integrity: null, countries: '', query: '' };
  const rest = { theme: '', version: '', lang: 'en', width: null, height: 600 };
  const { title } = picture;
  return snippet('figure', { ...none, ...rest, title, page: link, chart, figure: figureOf(from, null) });
}

// the last two have the longest tables, the first the most drawing
test.each(['people-held', 'alternatives', 'timeline'] as const)(
  'snippet("figure") of %s leaves an article its words, and keeps drawing, rows and sources in a reader mode',
  (chart) => {
    const pasted = figure(chart);
    const { page, text } = readerMode(host.replace('{{figure}}', () => pasted));
    expect(page.querySelectorAll('svg [aria-label]').length).toBeGreaterThan(10);
    const rows = pasted.match(/<tr><td>/g) ?? [];
    expect(rows.length).toBeGreaterThan(20);
    expect(page.querySelectorAll('tbody tr')).toHaveLength(rows.length);
    expect(text).toMatch(/Sources: .*CC BY 4\.0/);
    expect(text).toContain('For years nobody has counted them');
    expect(text).toContain('the usual case, and not the exception');
    expect(text).not.toContain('imprint');
  },
);
