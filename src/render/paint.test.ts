import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { charts } from '../charts/index.js';
import { noFilters } from '../queries/filters.js';
import { readWholeRecord } from '../static/record.js';
import { en as words } from '../words/en.js';
import { draw } from './draw.js';
import { paintedTags } from './paint.js';

const { tables } = readWholeRecord('data');
const { document } = new JSDOM('').window;

const holding = ['svg', 'g', 'a', 'title', 'desc'];
/** What the painter reads, or what the browser works out for it. */
const known = new Set(
  `x y x1 y1 x2 y2 cx cy r rx width height d transform viewBox points
  fill fill-opacity stroke stroke-opacity stroke-width stroke-dasharray stroke-linecap stroke-linejoin
  stroke-miterlimit paint-order color visibility font-family font-size font-weight font-style font-variant text-anchor
  class role href pointer-events id tabindex lang`.split(/\s+/),
);

const isKnown = (name: string) => known.has(name) || /^(aria|data)-/.test(name);

for (const { id, picture } of charts)
  test(`paint() knows all that the drawing of ${id} is made of`, () => {
    const drawing = draw(picture({ tables, words, filters: noFilters, scale: 'own' }), {
      document,
      words,
      width: 1100,
    });
    const all = [drawing, ...drawing.querySelectorAll('*')];
    const tags = new Set(all.map(({ tagName }) => tagName));
    expect([...tags].filter((tag) => ![...holding, ...paintedTags].includes(tag))).toEqual([]);
    const attributes = new Set(all.flatMap((element) => element.getAttributeNames()));
    expect([...attributes].filter((name) => !isKnown(name))).toEqual([]);
    const texts = [...drawing.querySelectorAll('text')];
    expect(texts.filter((text) => text.children.length > 0)).toEqual([]);
  });
