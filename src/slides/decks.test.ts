import { describe, expect, test } from 'vitest';
import { distinct } from '../base/lists.js';
import { chartById } from '../charts/index.js';
import { deckCharts } from '../state/deck-charts.js';
import { noTables } from '../tables/tables.js';
import { deckIds } from '../urls/deck-ids.js';
import { readState } from '../urls/address.js';
import { en as words } from '../words/en.js';
import { readWholeRecord } from '../static/record.js';
import { deckSlides } from './deck-slides.js';
import { decks } from './decks.js';
import { deckOf } from './plan.js';

const { tables, facts } = readWholeRecord('data');
const input = { words, tables, chart: chartById, version: facts.version };

describe.each(deckIds)('the deck %s', (id) => {
  const { slides: plans } = decks[id];
  const slides = deckSlides(input, deckOf(words.m, decks[id]));

  test('has six to twelve slides, each with an id and a title of its own', () => {
    expect(plans.length).toBeGreaterThanOrEqual(6);
    expect(plans.length).toBeLessThanOrEqual(12);
    expect(distinct(slides.map((slide) => slide.id))).toHaveLength(plans.length);
    expect(distinct(slides.map((slide) => slide.title))).toHaveLength(plans.length);
  });

  test('finds all its rows in the record, and names the source of every slide', () => {
    for (const { gone, credit, lines } of slides) {
      expect(gone).toBeNull();
      expect(credit).not.toBe('');
      expect(lines.length).toBeGreaterThan(0);
    }
  });

  test('asks its charts for nothing that an address could not', () => {
    for (const { query } of plans) expect(readState(query).ignored).toEqual([]);
  });

  test('names the charts that its page loads', () => {
    const shown = distinct(plans.flatMap(({ chart }) => chart ?? []));
    expect(shown.toSorted()).toEqual(deckCharts[id].toSorted());
  });

  test('types no figure: its own words hold no digit but years', () => {
    const own = plans.flatMap(({ title, says, notes }) => [
      title,
      ...notes,
      ...says.flatMap((said) => (said.kind === 'words' ? said.words : [])),
    ]);
    for (const text of own) expect(text(words.m).replace(/\b(19|20)\d\d\b/g, '')).not.toMatch(/\d/);
  });

  test('says of each slide when its rows are gone, and shows no figure then', () => {
    const without = deckSlides(
      { ...input, tables: { ...noTables, countries: tables.countries } },
      deckOf(words.m, decks[id]),
    );
    for (const [at, { gone, picture, lines }] of without.entries()) {
      const plan = plans[at];
      const rests = plan?.chart !== null || plan.says.some((said) => 'id' in said);
      expect(gone !== null).toBe(rests);
      expect(picture).toBeNull();
      if (rests) expect(lines).toEqual([]);
    }
  });
});

test('deckSlides(input, deck) prints a figure with its qualifier', () => {
  const slides = deckSlides(input, deckOf(words.m, decks['vietnam-promise']));
  const said = slides.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
  expect(said).toContain('about 20,000');
});
