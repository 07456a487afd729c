import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pictureOf } from '../../tests/record.js';
import { chartById } from '../charts/index.js';
import { en } from '../words/en.js';
import { cardSvg } from './card-svg.js';
import { draw } from './draw.js';

const { document } = new JSDOM('').window;
const ids = ['people-held', 'centres-by-country', 'rights-calls', 'recommendations'] as const;
const square = { width: 1080, height: 1080, credit: ['Sources: all of them.'] };

test('cardSvg() draws as wide as the card, or as high as what is free, and stands in the middle of the rest', () => {
  for (const picture of ids.map((id) => pictureOf(chartById(id)))) {
    const card = cardSvg(draw, { document, words: en }, picture, square);
    const drawing = card.querySelector('svg');
    if (!drawing) throw new Error(`${picture.chart} has no drawing`);
    if (picture.omitted) expect(card.textContent).toContain(picture.omitted.text);
    const scale = Number(
      /scale\(([\d.]+)\)/.exec(drawing.parentElement?.getAttribute('transform') ?? '')?.[1],
    );
    const left = Number(
      /translate\(([\d.]+),/.exec(drawing.closest('g[transform^="translate"]')?.outerHTML ?? '')?.[1],
    );
    const wide = Number(drawing.getAttribute('width')) * scale;
    expect(wide, picture.chart).toBeGreaterThan(0.85 * 984);
    expect(Math.abs(2 * left + wide - 1080), picture.chart).toBeLessThan(4);
  }
});
