import type { DeckId } from '../urls/deck-ids.js';
import type { Messages } from '../words/messages.js';

/** What each deck is about, in a sentence or two. */
export const deckLeads: Readonly<Record<DeckId, (m: Messages) => string>> = {
  'vietnam-promise': (m) => m.deck_vietnam_promise_lead(),
  'region-in-ten-years': (m) => m.deck_region_in_ten_years_lead(),
  'what-works-instead': (m) => m.deck_what_works_instead_lead(),
  'cambodia-recommendations': (m) => m.deck_cambodia_recommendations_lead(),
};
