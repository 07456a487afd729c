import { JSDOM } from 'jsdom';
import { expect, test, describe } from 'vitest';
import { chartById } from '../charts/index.js';
import type { RoomDrawing } from '../charts/room-pages.js';
import { draw } from '../render/draw.js';
import { readWholeRecord } from '../static/record.js';
import { deckIds } from '../urls/deck-ids.js';
import { en as words } from '../words/en.js';
import { deckSlides } from './deck-slides.js';
import { decks } from './decks.js';
import { deckOf } from './plan.js';
import { roomHeight, roomWidth, showPages, stepsOn } from './show-pages.js';

const { document } = new JSDOM('').window;
const { tables, facts } = readWholeRecord('data');
const input = { words, tables, chart: chartById, version: facts.version };
const drawn = ({ picture, slice }: RoomDrawing) =>
  draw(picture, { document, words, width: roomWidth, room: { height: roomHeight, slice } });
const measure = (page: RoomDrawing) => Number(drawn(page).getAttribute('height'));
/** Width of the chart on a screen of 1280, and px in 20 pt. */
const [screen, least] = [1232, (20 * 96) / 72];

describe.each(deckIds)('showPages(slides, measure) of %s', (id) => {
  const slides = deckSlides(input, deckOf(words.m, decks[id]));
  const pages = slides.flatMap((slide) => showPages(slide, measure));

  test('shows every row of every chart, each once', () => {
    for (const slide of slides) {
      const parts = pages.filter((page) => page.slide === slide).flatMap(({ chart }) => chart ?? []);
      const shown = parts.flatMap((page) => (page.form === 'rows' ? page.rows.map((row) => row.id) : []));
      expect(new Set(shown).size).toBe(shown.length);
      if (slide.picture) expect(parts.length).toBeGreaterThan(0);
    }
  });

  test('sets no letter of a drawing under 20 pt', () => {
    for (const { chart, slide } of pages) {
      if (chart?.form !== 'drawing') continue;
      const svg = drawn(chart);
      const scale = Math.min(screen / roomWidth, (roomHeight * screen) / roomWidth / measure(chart));
      const sizes = [...svg.querySelectorAll('[font-size]')].map((one) =>
        Number(one.getAttribute('font-size')),
      );
      expect(Math.min(...sizes.filter((size) => size > 0)) * scale, slide.id).toBeGreaterThanOrEqual(least);
    }
  });
});

const slides = deckIds.flatMap((id) => deckSlides(input, deckOf(words.m, decks[id])));
const pages = slides.flatMap((slide) => showPages(slide, measure));

describe.each(['years', 'countries'] as const)('stepsOn(page, %s)', (by) => {
  const told = pages
    .map((page) => ({ page, steps: stepsOn(page, by) }))
    .filter(({ steps }) => steps.length > 3)
    .slice(0, 3);
  const marks = ({ chart }: (typeof pages)[number]) =>
    chart?.form === 'drawing'
      ? [...drawn(chart).querySelectorAll('a.mark')].map((mark) => mark.getAttribute('data-row'))
      : (chart?.rows.map(({ id }) => id) ?? []);
  const axis = ({ chart }: (typeof pages)[number]) =>
    chart?.form === 'drawing'
      ? [...drawn(chart).querySelectorAll('[aria-label^="y-axis"] text')].map((text) => text.textContent)
      : [];

  test('ends with the whole page, each step adding to the one before, on the same axes', () => {
    expect(told.length).toBeGreaterThan(0);
    for (const { page, steps } of told) {
      const shown = steps.map((step) => marks(step.page));
      expect(new Set(shown.at(-1))).toEqual(new Set(marks(page)));
      shown.slice(1).forEach((now, at) => expect(now).toEqual(expect.arrayContaining(shown[at] ?? [])));
      for (const step of steps) expect(axis(step.page)).toEqual(axis(page));
    }
  });
});

test('showPages(slide, measure) takes a text over as many pages as it needs, in any script', () => {
  const [first] = slides;
  if (!first) throw new Error('expected a slide');
  for (const text of ['word '.repeat(700).trim(), '词'.repeat(2000)]) {
    const lines = [{ text, row: null, table: null }];
    const told = showPages({ ...first, picture: null, lines }, measure);
    const said = told.map((page) => page.lines.map((line) => line.text).join(''));
    expect(said.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(Math.max(...said.map((one) => one.length))).toBeLessThan(text.length / 3);
  }
});
