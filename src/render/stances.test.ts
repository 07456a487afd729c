import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stanceColours, stanceShapes } from './stances.js';

const css = readFileSync('src/styles/stance-colours.css', 'utf8');

test.each(Object.entries(stanceColours))(
  'the style sheet gives %s its dark colour twice',
  (stance, { dark }) => {
    expect(css.split(`.s-${stance} {\n    color: ${dark};`)).toHaveLength(3);
  },
);

test('stanceShapes have a shape of their own each', () => {
  expect(new Set(Object.values(stanceShapes).map(({ d }) => d)).size).toBe(4);
});
