import type { DeckSlide, DeckText, Said } from './deck-schema.js';

export type { DeckSlide, Said };

/** Some slides, plain data: no figure stands in it but those that its reader typed. Each slide is computed from the record when it is shown. */
export interface Deck extends DeckText {
  /** Whose words its titles, texts and notes are: those of a reader are marked as such. */
  readonly by: 'record' | 'reader';
}
