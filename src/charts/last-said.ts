import type { Observation } from '../tables/observations.js';
import { countedFigure, placeOf } from '../words/claim.js';
import type { Words } from '../words/words.js';

/** A claim in a few words that keep what it is: an average stays one, an unsure one says so. */
export function lastSaid(words: Words, claim: Observation): string {
  const { m, period } = words;
  const what = m.countries_last({
    what: countedFigure(words, claim),
    when: period(claim.start, claim.end),
  });
  const said = claim.place === null ? what : placeOf(words, { place: claim.place }, what);
  const marks = [...measureMark(words, claim), ...(claim.confidence === 'low' ? [m.country_low()] : [])];
  return marks.length === 0 ? said : m.countries_marked({ said, marks: marks.join('; ') });
}

/** What the words of the figure do not say by themselves. */
function measureMark({ m }: Words, { measure }: Observation): string[] {
  switch (measure) {
    case 'average':
    case 'rate':
    case 'unspecified':
      return [m[`measure_in_sentence_${measure}` as const]()];
    default:
      return [];
  }
}
