import { endOf, startOf } from '../base/dates.js';
import { remembered } from '../base/remember.js';
import { positionOf } from '../queries/lines.js';
import type { Observation } from '../tables/observations.js';
import { claimSentence } from '../words/claim.js';
import type { Words } from '../words/words.js';
import type { Mark } from './picture.js';

/** A claim as a mark; `name` gives the name of a country. The same claim, named alike, is the same mark: filters choose among them anew and anew. */
export function markOf(words: Words, name: (code: string) => string): (claim: Observation) => Mark {
  return marks(words)(name);
}

const marks = remembered((words: Words) =>
  remembered((name: (code: string) => string) =>
    remembered((claim: Observation) => made(words, name, claim)),
  ),
);

function made(words: Words, name: (code: string) => string, claim: Observation): Mark {
  return {
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
  };
}

/** What a claim below the national total covers: its place, else what it says it counts. */
export function partOf({ scope, place, counted }: Observation): string {
  return scope === 'national' || scope === 'multi' ? '' : (place ?? counted);
}
