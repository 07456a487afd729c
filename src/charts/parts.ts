import { groupBy } from '../base/lists.js';
import type { Observation } from '../tables/observations.js';
import { partOf } from './mark.js';

/** Claims that say the same of what they cover; those of one series belong together whatever their words. */
export function byPart(claims: readonly Observation[]): Observation[][] {
  const series = groupBy(claims, (claim) => claim.series);
  const partKey = (claim: Observation) =>
    partOf((claim.series === null ? null : series.get(claim.series)?.[0]) ?? claim);
  return [...groupBy(claims, partKey).values()];
}
