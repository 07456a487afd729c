import { fold } from '../base/fold.js';
import type { Deck } from './deck.js';

/** The name of a file that a deck is saved as, without its ending: letters, digits and hyphens. */
export function deckName({ title }: Pick<Deck, 'title'>): string {
  const safe = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return safe === '' ? 'deck' : safe;
}
