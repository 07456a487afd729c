import { promiseSentence } from '../charts/targets.js';
import type { Picture } from '../charts/picture.js';
import { sourcesLine } from '../exports/credit.js';
import { type Quote, quoteHtml, quoteText } from '../exports/quote.js';
import type { Found } from '../queries/find-row.js';
import type { Source } from '../tables/sources.js';
import { claimSentence } from '../words/claim.js';
import type { Words } from '../words/words.js';
import { otherEvidence } from './other-facts.js';

/** What is put on the clipboard: as text, and as HTML with links. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** The finding of a picture with who published its sources and the address that shows the same. */
export function findingQuote(
  words: Words,
  picture: Picture,
  sources: readonly Source[],
  link: string,
): Copied {
  const { m } = words;
  const said = [picture.finding ?? picture.lead, sourcesLine(words, sources, picture)].join(' ');
  const quote: Quote = {
    sentence: said,
    source: (source) => m.quote_source({ source }),
    linkText: m.quote_finding_link({ title: picture.title }),
    sources: [],
    link,
  };
  return { text: quoteText(quote), html: quoteHtml(quote) };
}

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
