/** The decks that come with the site. Ids are part of addresses and never change. */
export const deckIds = [
  'vietnam-promise',
  'region-in-ten-years',
  'what-works-instead',
  'cambodia-recommendations',
] as const;
export type DeckId = (typeof deckIds)[number];
