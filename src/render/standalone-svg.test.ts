import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pictureOf } from '../../tests/record.js';
import { charts } from '../charts/index.js';
import { en } from '../words/en.js';
import { draw } from './draw.js';
import { standaloneSvg } from './standalone-svg.js';

const { document } = new JSDOM('').window;
const frame = { document, words: en, width: 4000 };
const credit = { lines: ['Sources: all of them.'], rowAddress: (row: string) => `?row=${row}` };

test('standaloneSvg() says in the image what its drawing leaves out, before its sources', () => {
  const short = charts.map((chart) => pictureOf(chart)).filter(({ omitted }) => omitted !== null);
  expect(short.map(({ chart }) => chart)).toContain('promises');
  for (const picture of short) {
    const text = standaloneSvg(draw, frame, picture, credit).textContent;
    const [told, sources] = [picture.omitted?.text ?? '', credit.lines[0] ?? ''];
    expect(text.indexOf(told), picture.chart).toBeGreaterThan(0);
    expect(text.indexOf(sources)).toBeGreaterThan(text.indexOf(told));
  }
});
