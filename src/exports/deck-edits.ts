import { mostSlides } from './deck-schema.js';
import type { Deck, DeckSlide } from './deck.js';

/** A change of a deck. */
export interface DeckEdit {
  /** Whether the deck is still what it was at the place of the change. */
  readonly fits: (deck: Deck) => boolean;
  /** The deck with the change, whatever it has become. */
  readonly make: (deck: Deck) => Deck;
}

export function isFull({ slides }: Deck): boolean {
  return slides.length >= mostSlides;
}

/** Puts a slide behind all others. */
export function addSlide(slide: DeckSlide): DeckEdit {
  return {
    fits: () => true,
    make: (deck) => (isFull(deck) ? deck : { ...deck, slides: [...deck.slides, slide] }),
  };
}

export function removeSlide(seen: DeckSlide): DeckEdit {
  return {
    fits: holds(seen),
    make: (deck) => ({ ...deck, slides: deck.slides.filter(({ id }) => id !== seen.id) }),
  };
}

/** A slide that is gone comes back with its change. */
export function editSlide(seen: DeckSlide, change: Partial<DeckSlide>): DeckEdit {
  const changed = { ...seen, ...change };
  const put = ({ slides }: Deck) =>
    slides.some(({ id }) => id === seen.id)
      ? slides.map((slide) => (slide.id === seen.id ? changed : slide))
      : [...slides, changed];
  return { fits: holds(seen), make: (deck) => ({ ...deck, slides: put(deck) }) };
}

/** Brings the slides into another order; the ids are those before and after. */
export function orderSlides(before: readonly string[], after: readonly string[]): DeckEdit {
  const place = ({ id }: DeckSlide) => (after.includes(id) ? after.indexOf(id) : after.length);
  return {
    fits: (deck) => same(ids(deck), before),
    make: (deck) => ({ ...deck, slides: deck.slides.toSorted((a, b) => place(a) - place(b)) }),
  };
}

export function nameDeck(seen: Deck, change: Partial<Pick<Deck, 'title' | 'lead'>>): DeckEdit {
  return {
    fits: ({ title, lead }) => title === seen.title && lead === seen.lead,
    make: (deck) => ({ ...deck, ...change }),
  };
}

/** Puts another deck in its place, or takes the last change back. */
export function replaceDeck(seen: Deck, by: Deck): DeckEdit {
  return { fits: (deck) => same(deck, seen), make: () => by };
}

export function ids({ slides }: Deck): string[] {
  return slides.map(({ id }) => id);
}

/** The ids with one of them moved by some places; the same where it cannot go further. */
export function moved(order: readonly string[], id: string, by: number): string[] {
  const from = order.indexOf(id);
  const to = Math.min(order.length - 1, Math.max(0, from + by));
  return order.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** Plain data, its keys in the order in which they are declared. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function holds(seen: DeckSlide): DeckEdit['fits'] {
  return ({ slides }) => slides.some((slide) => same(slide, seen));
}
