import { describe, expect, test } from 'vitest';
import { en as words } from '../words/en.js';
import type { Slide } from '../exports/slide.js';
import type { ShowPage } from './show-pages.js';
import { TalkPages } from './talk-pages.svelte.js';

/** A talk of so many slides of three pages each, and which of them were made. */
function talk(slides: number) {
  const made: number[] = [];
  const pagesOf = (at: number) => {
    made.push(at);
    return [1, 2, 3].map((part) => pageOf(at, part));
  };
  const titles = Array.from({ length: slides }, (_, at) => `s${at}`);
  return { pages: new TalkPages({ title: 'Talk', titles, pagesOf }, words), made };
}

function pageOf(at: number, part: number): ShowPage {
  const notes = { points: [], claims: [], more: 0 };
  const none = { picture: null, gone: null, seen: null, theme: null };
  const slide: Slide = {
    id: `s${at}`,
    title: `s${at}`,
    lines: [],
    asides: [],
    credit: '',
    shortCredit: '',
    notes,
    ...none,
  };
  return { slide, lines: [], chart: null, part, parts: 3 };
}

const at = (pages: TalkPages) => `${pages.now?.page.slide.id} ${pages.now?.page.part}`;
const settle = (pages: TalkPages) => {
  pages.missing().forEach(pages.make);
  pages.gather();
};

describe('TalkPages', () => {
  test('makes the first slide only, then those near the one that is seen, the next first', () => {
    const { pages, made } = talk(200);
    expect(made).toEqual([0]);
    expect(pages.stands.map(({ slide }) => slide)).toEqual([0, 0, 0, 1, 2]);
    expect(pages.missing()).toEqual([1, 2]);
    settle(pages);
    pages.jump(100, 0);
    expect(pages.missing()).toEqual([101, 99, 102, 98]);
    settle(pages);
    expect(pages.stands).toHaveLength(15);
    expect(at(pages)).toBe('s100 1');
  });

  test.each([true, false])('comes to every page once, whether it rests (%s) or not', (rests) => {
    const { pages } = talk(9);
    const seen: string[] = [];
    do {
      if (rests) settle(pages);
      else if (pages.isAhead()) pages.gather();
      seen.push(at(pages));
      pages.move({ index: pages.index + 1, step: -1 });
    } while (!seen.includes(at(pages)));
    expect(seen).toHaveLength(27);
    expect(new Set(seen).size).toBe(27);
  });

  test('comes to the last page of a slide that it goes back to before it was made', () => {
    const { pages } = talk(9);
    pages.jump(5, 0);
    pages.move({ index: pages.index - 1, step: -1 });
    expect(pages.now).toBeNull();
    pages.gather();
    expect(at(pages)).toBe('s4 3');
  });

  test('has a place for every slide in the overview', () => {
    const { pages } = talk(50);
    pages.jump(Infinity, Infinity);
    expect(at(pages)).toBe('s49 3');
    expect(pages.now?.last).toBe(true);
    pages.whole = true;
    pages.gather();
    expect(new Set(pages.stands.map(({ slide }) => slide)).size).toBe(50);
    pages.move({ index: 10, step: -1 });
    pages.whole = false;
    pages.gather();
    expect(at(pages)).toBe('s10 1');
  });

  test('goes to an end of the overview without a section that comes or goes', () => {
    const { pages } = talk(50);
    pages.jump(21, 0);
    settle(pages);
    pages.whole = true;
    pages.gather();
    const stood = pages.stands;
    pages.jump(0, 0);
    expect(pages.stands).toBe(stood);
    expect(pages.index).toBe(0);
    pages.jump(Infinity, Infinity);
    expect(pages.stands).toBe(stood);
    expect(pages.index).toBe(stood.length - 1);
  });

  test('draws no page anew when it rests again where it rested', () => {
    const { pages } = talk(9);
    settle(pages);
    const near = () => pages.stands.filter((_, index) => pages.isNear(index)).length;
    pages.rest(2);
    expect(near()).toBe(3);
    pages.rest(1);
    expect(near()).toBe(3);
  });

  test('keeps pages that were put in the place of others, however far it goes', () => {
    const { pages } = talk(50);
    pages.replace([{ ...pageOf(0, 1), parts: 1 }]);
    pages.jump(40, 0);
    pages.jump(0, 0);
    expect(pages.now?.page.parts).toBe(1);
    settle(pages);
    pages.jump(40, 0);
    settle(pages);
    expect(pages.missing()).toEqual([]);
  });
});
