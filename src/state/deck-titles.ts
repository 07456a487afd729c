import type { DeckId } from '../urls/deck-ids.js';
import type { Messages } from '../words/messages.js';

/** What each deck is called: known before the deck itself is loaded. */
export const deckTitles: Readonly<Record<DeckId, (m: Messages) => string>> = {
  'vietnam-promise': (m) => m.deck_vietnam_promise_title(),
  'region-in-ten-years': (m) => m.deck_region_in_ten_years_title(),
  'what-works-instead': (m) => m.deck_what_works_instead_title(),
  'cambodia-recommendations': (m) => m.deck_cambodia_recommendations_title(),
};
