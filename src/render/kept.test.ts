import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pictureOf, tables } from '../../tests/record.js';
import { admissions } from '../charts/admissions.js';
import { centres } from '../charts/centres.js';
import { peopleHeld } from '../charts/people-held.js';
import { type Filters, noFilters } from '../queries/filters.js';
import { en } from '../words/en.js';
import { draw } from './draw.js';
import type { Kept } from './frame.js';

const { document } = new JSDOM('').window;

const steps: readonly Partial<Filters>[] = [
  {},
  { confidence: ['high'] },
  { countries: ['VNM', 'CHN'] },
  { from: 2010, to: 2016 },
  { scope: ['national', 'partial', 'subnational', 'site'], confidence: ['high', 'medium', 'low'] },
  {},
];

test.each([peopleHeld, admissions, centres])(
  'draw(picture, { kept }) never shows a part of another filter: $id',
  (chart) => {
    const kept: Kept = new Map();
    for (const scale of ['own', 'shared', 'log'] as const)
      for (const width of [1100, 344])
        for (const step of steps) {
          const picture = pictureOf(chart, { tables, filters: { ...noFilters, ...step }, scale });
          const drawn = (parts: Kept) => draw(picture, { document, words: en, width, kept: parts }).outerHTML;
          expect(drawn(kept)).toBe(drawn(new Map()));
        }
  },
);

test('draw(picture, { kept }) takes what stands from the drawing before', () => {
  const kept: Kept = new Map();
  const picture = pictureOf(peopleHeld);
  const first = draw(picture, { document, words: en, width: 1100, kept });
  const marks = first.querySelectorAll('.mark').length;
  draw(picture, { document, words: en, width: 1100, kept });
  expect(marks).toBeGreaterThan(0);
  expect(first.querySelectorAll('.mark')).toHaveLength(0);
});
