import type { ChartId } from '../charts/picture.js';
import type { DeckId } from '../urls/deck-ids.js';

/** The charts that the slides of each deck show: known before the deck itself is loaded. */
export const deckCharts: Readonly<Record<DeckId, readonly ChartId[]>> = {
  'vietnam-promise': ['vietnam-plan', 'admissions', 'voluntary-care', 'people-held', 'promises'],
  'region-in-ten-years': [
    'regional-totals',
    'centres-by-country',
    'people-held',
    'admissions',
    'silence',
    'promises',
    'rights-calls',
  ],
  'what-works-instead': ['effectiveness', 'voluntary-care', 'alternatives'],
  'cambodia-recommendations': ['recommendations', 'centres', 'people-held', 'admissions', 'rights-calls'],
};
