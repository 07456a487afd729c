import { expect, test } from 'vitest';
import type { Deck, DeckSlide } from '../exports/deck.js';
import {
  addSlide,
  editSlide,
  ids,
  moved,
  orderSlides,
  removeSlide,
  replaceDeck,
} from '../exports/deck-edits.js';
import { en as words } from '../words/en.js';
import { memoryShelf, type Shelf } from './deck-shelf.js';
import { OwnDecks } from './own-decks.svelte.js';

const slide = (id: string): DeckSlide => ({
  id,
  title: null,
  chart: 'centres',
  query: '',
  says: [],
  notes: [],
});
const deck: Deck = { by: 'reader', title: 'Mine', lead: '', slides: ['a', 'b', 'c'].map(slide) };

/** Windows of one browser, each told of what the others do. */
function windows(shelf: Shelf) {
  const heard: EventListenerOrEventListenerObject[] = [];
  const line = () => ({
    postMessage: () => undefined,
    close: () => undefined,
    addEventListener: (_: string, hear: EventListenerOrEventListenerObject) => {
      heard.push(hear);
    },
  });
  return Promise.all([
    OwnDecks.open(words, Promise.resolve(shelf), line()),
    OwnDecks.open(words, Promise.resolve(shelf), line()),
  ]);
}

const titles = ({ list }: OwnDecks) => list.map((own) => own.deck.title).toSorted();

test('change(seen, edit) puts changes of two windows at different places together', async () => {
  const [one, two] = await windows(memoryShelf([]));
  const seen = await one.keep(deck);
  expect((await one.change(seen, editSlide(slide('a'), { title: 'First' }))).kind).toBe('saved');
  expect((await two.change(seen, editSlide(slide('b'), { title: 'Second' }))).kind).toBe('saved');
  expect((await two.change(seen, addSlide(slide('d')))).kind).toBe('saved');
  expect(two.list[0]?.deck.slides.map(({ title }) => title)).toEqual(['First', 'Second', null, null]);
});

test('change(seen, edit) keeps both where two windows changed one place, and never writes over the other', async () => {
  const [one, two] = await windows(memoryShelf([]));
  const seen = await one.keep(deck);
  await one.change(seen, editSlide(slide('a'), { title: 'Here' }));
  // the window has been told, but its field was filled before
  await two.refresh();
  const changed = await two.change(two.list[0] ?? seen, editSlide(slide('a'), { title: 'There' }));
  expect(changed.kind).toBe('both');
  await one.refresh();
  expect(titles(one)).toEqual(['Mine', 'Mine (second version)']);
  expect(one.list.map((own) => own.deck.slides[0]?.title).toSorted()).toEqual(['Here', 'There']);
});

test.each([
  ['another order', orderSlides(['a', 'b', 'c'], ['c', 'b', 'a'])],
  ['a slide taken out', removeSlide(slide('b'))],
])('%s is kept beside a deck that was taken away in another window', async (_, edit) => {
  const [one, two] = await windows(memoryShelf([]));
  const seen = await one.keep(deck);
  await one.remove(seen);
  expect((await two.change(seen, edit)).kind).toBe('both');
  expect(two.list).toHaveLength(1);
});

test('a browser that forbids or fills its storage leaves decks in memory, and says so', async () => {
  const forbidden = await OwnDecks.open(words, Promise.reject(new Error('no')), null);
  expect(forbidden.keeping).toBe('forbidden');
  await forbidden.keep(deck);
  expect(titles(forbidden)).toEqual(['Mine']);

  const rows = memoryShelf([]);
  let full = false;
  const change: Shelf['change'] = (id, next) =>
    full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : rows.change(id, next);
  const filling = await OwnDecks.open(words, Promise.resolve({ ...rows, change }), null);
  const seen = await filling.keep(deck);
  full = true;
  await filling.change(seen, addSlide(slide('d')));
  await filling.keep({ ...deck, title: 'Another' });
  expect(filling.keeping).toBe('full');
  expect(titles(filling)).toEqual(['Another', 'Mine']);
  expect(filling.list.find((own) => own.id === seen.id)?.deck.slides).toHaveLength(4);
});

test('a kept deck that cannot be read is told, and left where it is', async () => {
  const own = await OwnDecks.open(
    words,
    Promise.resolve(
      memoryShelf([{ id: 'x', used: 0, text: '{"format":"detention-trends-deck","version":9}' }]),
    ),
    null,
  );
  expect(own.list).toEqual([]);
  expect(own.unread[0]).toContain('newer version');
});

test('moved(order, id, by), and what edits make of a deck that became another', () => {
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
  const after = removeSlide(slide('b')).make(deck);
  const undo = replaceDeck(after, deck);
  expect([undo.fits(after), undo.fits(deck)]).toEqual([true, false]);
  expect(ids(undo.make(after))).toEqual(['a', 'b', 'c']);
  expect(ids(editSlide(slide('b'), { title: 'x' }).make(after))).toEqual(['a', 'c', 'b']);
});
