import type { Slide } from '../exports/slide.js';
import { makeSlide, type SlideInput } from './make-slide.js';
import type { Deck } from '../exports/deck.js';

/** All slides of a deck, computed from the record. */
export function deckSlides(input: SlideInput, deck: Deck): Slide[] {
  return deck.slides.map((plan) => makeSlide(input, plan, deck.by));
}
