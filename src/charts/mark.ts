import { endOf, startOf } from '../base/dates.js';
import { positionOf } from '../queries/lines.js';
import type { Observation } from '../tables/observations.js';
import { claimSentence } from '../words/claim.js';
import type { Words } from '../words/words.js';
import type { Mark } from './picture.js';

/** A claim as a mark; `name` gives the name of a country. */
export function markOf(words: Words, name: (code: string) => string) {
  return (claim: Observation): Mark => ({
    id: claim.id,
    country: claim.country,
    at: positionOf(claim),
    from: startOf(claim.start),
    to: endOf(claim.end),
    value: claim.value,
    low: claim.low,
    high: claim.high,
    qualifier: claim.qualifier,
    confidence: claim.confidence,
    measure: claim.measure,
    regime: claim.regime,
    by: claim.reported_by,
    label: words.label(claim),
    when: words.shortPeriod(claim.start, claim.end),
    part: partOf(claim),
    sentence: claimSentence(words, claim, name(claim.country)),
  });
}

/** What a claim below the national total covers: its place, else what it says it counts. */
export function partOf({ scope, place, counted }: Observation): string {
  return scope === 'national' || scope === 'multi' ? '' : (place ?? counted);
}
