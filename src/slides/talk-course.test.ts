import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { en as words } from '../words/en.js';
import { failedPage } from './failed-page.js';
import type { Talk, TalkPlace } from './reveal.js';
import { TalkCourse } from './talk-course.js';
import { TalkPages } from './talk-pages.svelte.js';

const deck = vi.hoisted(() => {
  const told: (place: TalkPlace) => void = () => undefined;
  return { go: vi.fn(), end: vi.fn(), told };
});
vi.mock('./reveal.js', () => ({
  startTalk: (_: unknown, __: unknown, told: (place: TalkPlace, talk: Talk) => void) => {
    const nothing = () => undefined;
    const talk: Talk = { move: nothing, overview: nothing, blank: nothing, go: deck.go, end: deck.end };
    deck.told = (place) => told(place, talk);
    return Promise.resolve(talk);
  },
}));

const { body } = new JSDOM('').window.document;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (done: () => void) => setTimeout(done));
  deck.go.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A talk of nine slides that stands at its first, and what ends it. */
function begin() {
  const titles = Array.from({ length: 9 }, (_, at) => `s${at}`);
  const pagesOf = (at: number) => [failedPage(words, `s${at}`, new Error('none'))];
  const told = vi.fn();
  const pages = new TalkPages({ title: 'Talk', titles, pagesOf }, words);
  const course = new TalkCourse(pages, told);
  const end = course.start(body, {});
  deck.told({ index: 0, step: -1 });
  return { course, told, end };
}

test('TalkCourse stands again where it stood once the neighbours of a page are made', async () => {
  const { told } = begin();
  await vi.runAllTimersAsync();
  expect(deck.go.mock.calls).toEqual([[0, -1, true]]);
  expect(told).toHaveBeenCalledTimes(1);
});

test('TalkCourse moves and tells nothing once it has ended', async () => {
  const { course, told, end } = begin();
  end();
  await vi.runAllTimersAsync();
  await course.jump(3, 0);
  deck.told({ index: 1, step: -1 });
  expect(deck.go).not.toHaveBeenCalled();
  expect(told).toHaveBeenCalledTimes(1);
  expect(deck.end).toHaveBeenCalledTimes(1);
});
