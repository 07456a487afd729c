import type { Observation } from '../tables/observations.js';
import type { Words } from './words.js';

/** What a figure counts, with the figure: "more than 450,000 people held". */
export function countedFigure({ m, figure }: Words, claim: Observation): string {
  const count = claim.value ?? claim.high ?? 0;
  return m[`counted_${claim.indicator}` as const]({ figure: figure(claim), count });
}

/** Where a claim holds: "Viet Nam", or "Hanoi, Viet Nam". */
export function placeOf({ m }: Words, { place }: Pick<Observation, 'place'>, country: string): string {
  return place === null ? country : m.place_in({ place, country });
}

/** A claim as a sentence that keeps its qualifier, kind, period and reporter. `country` is the name to print. */
export function claimSentence(words: Words, claim: Observation, country: string): string {
  const { m } = words;
  return m.claim_sentence({
    where: placeOf(words, claim, country),
    when: words.period(claim.start, claim.end),
    what: countedFigure(words, claim),
    measure: m[`measure_in_sentence_${claim.measure}` as const](),
    regime: m[`regime_${claim.regime}` as const](),
    by: m[`reported_by_${claim.reported_by}` as const](),
    counted: withStop(claim.counted),
  });
}

/** The short form for lists and tooltips: "Viet Nam, November 2020: 30,253 people held". */
export function claimLine(words: Words, claim: Observation, country: string): string {
  return words.m.claim_line({
    where: placeOf(words, claim, country),
    when: words.period(claim.start, claim.end),
    what: typicalFigure(words, claim),
  });
}

/** A figure with what it counts; that of an average month or year is no total, and says so. */
function typicalFigure(words: Words, claim: Observation): string {
  const what = countedFigure(words, claim);
  return claim.measure === 'average' ? words.m.counted_average({ what }) : what;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
