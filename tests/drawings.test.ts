import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../src/charts/index.js';
import type { Picture } from '../src/charts/picture.js';
import { draw } from '../src/render/draw.js';
import { en } from '../src/words/en.js';
import { anyFilters, anyScale } from './any-filters.js';
import { choices, marksOf, pictureOf } from './record.js';

const widths = [280, 344, 640, 1100];
const { document } = new JSDOM('').window;

describe.each(charts)('draw(picture) of $id', (chart) => {
  describe.each(choices)('$name', ({ filters }) => {
    const picture = pictureOf(chart, { filters });
    const drawings = new Map<number, SVGSVGElement>();
    const each = (check: (svg: SVGSVGElement, width: number) => void) =>
      drawings.forEach((svg, width) => check(svg, width));

    beforeAll(() => widths.forEach((width) => drawings.set(width, drawn(picture, width))));

    test('has an element for each row, at every width', () => {
      each((svg) => expect(rowsIn(svg)).toEqual(expect.arrayContaining([...rowsOf(picture)])));
    });

    test('names each mark by its whole claim and leads to its row', () => {
      each(expectNamed);
    });

    test('is as wide as asked and says so', () => {
      each((svg, width) => {
        expect(svg.getAttribute('width')).toBe(String(width));
        expect(svg.getAttribute('aria-label')).toBe(picture.title);
      });
    });

    test('holds no number that could not be drawn, and nothing that a strict page forbids', () => {
      each((svg) => {
        expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
        expect(svg.querySelectorAll('style, script, image, foreignObject, [style], [onclick]')).toHaveLength(
          0,
        );
        expect(idsTwice(svg)).toEqual([]);
      });
    });

    test('comes out the same twice', () => {
      each((svg, width) => expect(drawn(picture, width).outerHTML === svg.outerHTML).toBe(true));
    });
  });
});

describe('draw(picture) of any filters throws nothing and loses no row', { timeout: 30_000 }, () => {
  test.each(charts)('$id', (chart) => {
    fc.assert(
      fc.property(anyFilters, anyScale, fc.constantFrom(...widths), (filters, scale, width) => {
        const picture = pictureOf(chart, { filters, scale });
        const svg = drawn(picture, width);
        expect(rowsIn(svg)).toEqual(expect.arrayContaining([...rowsOf(picture)]));
        expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
        expectNamed(svg);
      }),
      { numRuns: 12 },
    );
  });
});

function drawn(picture: Picture, width: number): SVGSVGElement {
  return draw(picture, { document, words: en, width });
}

/** The rows that a drawing must hold: every mark, every promise drawn as an arrow, and the first claim of each square of a year. */
function rowsOf(picture: Picture): string[] {
  const marks = marksOf(picture).map(({ id }) => id);
  if (picture.kind === 'silence')
    return picture.rows.flatMap(({ cells }) => cells.flatMap(({ ids: [first] }) => first ?? []));
  if (picture.kind === 'promises') return [...marks, ...picture.rows.map(({ target }) => target.id)];
  return marks;
}

function rowsIn(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll('[data-row]')].map((mark) => mark.getAttribute('data-row') ?? '');
}

function expectNamed(svg: SVGSVGElement): void {
  for (const link of svg.querySelectorAll('a')) {
    expect(link.getAttribute('aria-label') ?? '').toMatch(/\S.{9,}/);
    expect(link.getAttribute('href')).toBe(`#row-${link.getAttribute('data-row') ?? ''}`);
    expect(link.closest('[aria-hidden="true"]')).toBeNull();
  }
}

function idsTwice(svg: SVGSVGElement): string[] {
  const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
