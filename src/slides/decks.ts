import type { DeckId } from '../urls/deck-ids.js';
import { cambodiaRecommendations } from './decks/cambodia-recommendations.js';
import { regionInTenYears } from './decks/region-in-ten-years.js';
import { vietnamPromise } from './decks/vietnam-promise.js';
import { whatWorksInstead } from './decks/what-works-instead.js';
import type { DeckPlan } from './plan.js';

/** The decks that come with the site. */
export const decks: Readonly<Record<DeckId, DeckPlan>> = {
  'vietnam-promise': vietnamPromise,
  'region-in-ten-years': regionInTenYears,
  'what-works-instead': whatWorksInstead,
  'cambodia-recommendations': cambodiaRecommendations,
};
