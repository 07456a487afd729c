import { promiseSentence } from '../charts/targets.js';
import type { Quote } from '../exports/quote.js';
import type { Found } from '../queries/find-row.js';
import type { Source } from '../tables/sources.js';
import { claimSentence } from '../words/claim.js';
import type { Words } from '../words/words.js';
import { otherEvidence } from './other-facts.js';

/** A row as a sentence that can be passed on: with its qualifier, its sources and its address. */
export function quoteOf(
  words: Words,
  found: Found,
  country: string,
  sources: readonly Source[],
  link: string,
): Quote {
  const { m } = words;
  const ids = found.kind === 'promise' ? [found.row.source, found.row.outcome_source] : [found.row.source];
  return {
    sentence: sentenceOf(words, found, country),
    source: (source) => m.quote_source({ source }),
    linkText: m.quote_link(),
    sources: ids.flatMap((id) => sources.filter((source) => source.id === id)),
    link,
  };
}

function sentenceOf(words: Words, found: Found, country: string): string {
  if (found.kind === 'claim') return claimSentence(words, found.row, country);
  if (found.kind === 'promise') return promiseSentence(words, found.row, country);
  return otherEvidence(words, found, country).sentence;
}
