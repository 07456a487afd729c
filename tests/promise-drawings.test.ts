import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { middleOf } from '../src/base/dates.js';
import { promises } from '../src/charts/promises.js';
import { draw } from '../src/render/draw.js';
import type { Closure } from '../src/tables/closures.js';
import { en } from '../src/words/en.js';
import { pictureOf, tables } from './record.js';

const { document } = new JSDOM('').window;
const drawn = tables.closures.filter(({ target }) => target !== null);

function alone(promise: Closure) {
  const picture = pictureOf(promises, { tables: { ...tables, closures: [promise] } });
  if (picture.kind !== 'promises') throw new Error('expected a picture of promises');
  return picture;
}

const drawing = (promise: Closure) => draw(alone(promise), { document, words: en, width: 1100 });
const textsOf = (id: string) =>
  drawn
    .filter((promise) => promise.id === id)
    .flatMap((promise) => [...drawing(promise).querySelectorAll('text')].map((text) => text.textContent));

describe('the time axis of one promise spans all that its row tells', () => {
  test.each(drawn)('$id', (promise) => {
    const { span, rows } = alone(promise);
    const { announced, baseline_year: year, target_date: due, outcome_date: outcome } = promise;
    const dates = [announced, year, due, outcome].filter((date) => date !== null).map(middleOf);
    const marks = rows.flatMap(({ later, target }) => [
      ...later.map(({ at }) => at),
      target.to[0],
      ...(target.from ? [target.from[0]] : []),
    ]);
    for (const time of [...dates, ...marks]) {
      expect(time).toBeGreaterThanOrEqual(span[0]);
      expect(time).toBeLessThanOrEqual(span[1]);
    }
    for (const diamond of drawing(promise).querySelectorAll('.outcome'))
      expect(Number(/^M([\d.]+)/.exec(diamond.getAttribute('d') ?? '')?.[1])).toBeLessThan(1100);
  });
});

test('all counts of the last date are labelled', () => {
  expect(textsOf('vnm-2016-hanoi-at-most-3')).toEqual(expect.arrayContaining(['7', '4']));
});

test('a count of a part of the total says of which', () => {
  expect(textsOf('khm-2010-phase-out-by-2015')).toContain('11, State-run centres');
});

test('an arrow from a baseline of low confidence is dashed, others are not', () => {
  const dashed = (id: string) =>
    drawn
      .filter((promise) => promise.id === id)
      .some((promise) => drawing(promise).querySelector('[stroke-dasharray="3,3"]') !== null);
  expect(dashed('vnm-2016-people-67000-to-20000')).toBe(true);
  expect(dashed('khm-2010-phase-out-by-2015')).toBe(false);
});
