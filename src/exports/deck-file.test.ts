import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en as words } from '../words/en.js';
import type { Deck } from './deck.js';
import { deckFile, mostBytes, readDeck } from './deck-file.js';
import { deckHash, readDeckHash } from './deck-link.js';

const markup = '<img src=x onerror="alert(1)"> & </script> “{x}” \u2028 ភាសា';
const deck: Deck = {
  by: 'reader',
  title: markup,
  lead: markup,
  slides: [
    {
      id: 'a',
      title: null,
      chart: 'people-held',
      query: 'countries=VNM&from=2015&theme=dark',
      says: [{ kind: 'finding' }],
      notes: [markup],
    },
    {
      id: 'b',
      title: markup,
      chart: null,
      query: '',
      says: [
        { kind: 'words', words: markup },
        { kind: 'row', id: 'vnm-2016-people-67000-to-20000', table: null },
        { kind: 'row', id: 'vnm-2025-law', table: 'events' },
      ],
      notes: [],
    },
  ],
};
const text = deckFile(deck);

/** The file with one of its values replaced. */
const changed = (change: (file: Record<string, unknown>) => object) => {
  const file: unknown = JSON.parse(text);
  if (typeof file !== 'object' || file === null) throw new Error('not an object');
  return JSON.stringify(change({ ...file }));
};
const slide = (change: object) =>
  changed((file) => ({ ...file, deck: { ...deck, slides: [{ ...deck.slides[0], ...change }] } }));
const problem = (of: string) => {
  const read = readDeck(words, of);
  if (!('problem' in read)) throw new Error('it was read');
  return read.problem;
};

test('readDeck(words, deckFile(deck)) and readDeckHash(words, deckHash(deck)) give the deck back, markup as text', () => {
  expect(readDeck(words, text)).toEqual({ deck });
  expect(readDeckHash(words, deckHash(deck))).toEqual({ deck });
  expect(deckHash(deck)).toMatch(/^#deck=[\w-]+$/);
});

describe('readDeck(words, text) says what is wrong, where, and what helps', () => {
  test.each([
    ['cut off', text.slice(0, -40), 'cut off'],
    ['no text', '', 'cut off'],
    ['no JSON', `{${text}}`, 'JSON'],
    ['another file', '{"type":"FeatureCollection"}', 'no deck'],
    ['a newer version', changed((file) => ({ ...file, version: 2, deck: { scenes: [] } })), 'newer version'],
    ['larger than any deck', `${' '.repeat(mostBytes)}{}`, 'larger than any deck'],
    ['an unknown chart', slide({ chart: 'no-such-chart' }), 'slides.0.chart'],
    ['a number for a title', slide({ title: 5 }), 'slides.0.title'],
    ['an unknown filter', slide({ query: 'countries=Viet%20Nam' }), 'slides.0.query'],
    ['an unknown kind of line', slide({ says: [{ kind: 'figure', value: 5 }] }), 'slides.0.says.0'],
    ['a text too long', slide({ title: 'x'.repeat(4001) }), '4,000'],
    ['an id with markup', slide({ id: '<b>' }), 'slides.0.id'],
    [
      'a slide twice',
      changed((f) => ({ ...f, deck: { ...deck, slides: [...deck.slides, deck.slides[0]] } })),
      'two slides',
    ],
    [
      'slides beyond all talks',
      changed((f) => ({ ...f, deck: { ...deck, slides: Array(501).fill(deck.slides[0]) } })),
      '500',
    ],
  ])('%s', (_, of, said) => {
    expect(problem(of)).toContain(said);
    expect(problem(of)).toContain('Nothing was changed');
  });
});

test('readDeck(words, text) takes a deck for its reader’s own, whatever the file says', () => {
  const read = readDeck(
    words,
    changed((file) => ({ ...file, by: 'record', deck: { ...deck, by: 'record' } })),
  );
  expect(read).toEqual({ deck });
});

test('a text or a link cut anywhere, or with any sign changed, never throws', () => {
  const hash = deckHash(deck);
  fc.assert(
    fc.property(fc.nat(), fc.string(), (at, put) => {
      const spoilt = (whole: string) => whole.slice(0, at % whole.length) + put;
      readDeck(words, spoilt(text));
      readDeckHash(words, spoilt(hash));
    }),
  );
});

test('readDeckHash(words, hash) stops what would unpack to more than any deck', () => {
  const bomb = deckHash({ ...deck, lead: 'x'.repeat(5_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(readDeckHash(words, bomb)).toEqual({ problem: words.m.deck_link_cut() });
});
