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
import { pageUpTo, roomHeight, roomWidth, showPages, yearsOn } from './show-pages.js';

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
  const pages = showPages(slides, measure);

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

test('pageUpTo(page, year) keeps the axes and leaves out what came later', () => {
  const pages = showPages(deckSlides(input, deckOf(words.m, decks['vietnam-promise'])), measure);
  const page = pages.find((one) => yearsOn(one).length > 4);
  if (!page) throw new Error('no page can be told year by year');
  const years = yearsOn(page);
  const axis = ({ chart }: typeof page) =>
    chart?.form === 'drawing'
      ? [...drawn(chart).querySelectorAll('[aria-label^="y-axis"] text')].map((text) => text.textContent)
      : [];
  const marks = ({ chart }: typeof page) =>
    chart?.form === 'drawing' ? drawn(chart).querySelectorAll('a.mark').length : 0;
  const early = pageUpTo(page, years[1] ?? 0);
  expect(axis(early)).toEqual(axis(page));
  expect(marks(early)).toBeLessThan(marks(page));
});
