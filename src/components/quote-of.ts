import { distinct } from '../base/lists.js';
import type { Picture } from '../charts/picture.js';
import { foundSentence } from '../charts/row-sentence.js';
import { sourcesLine } from '../exports/credit.js';
import { type Quote, quoteHtml, quoteText } from '../exports/quote.js';
import type { Found } from '../queries/find-row.js';
import { isOwnFound } from '../queries/own-found.js';
import { sourceIds } from '../queries/source-use.js';
import type { Source } from '../tables/sources.js';
import type { Words } from '../words/words.js';

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

/** A row as it is put on the clipboard. */
export function copiedRow(...of: Parameters<typeof quoteOf>): Copied {
  const quote = quoteOf(...of);
  return { text: quoteText(quote), html: quoteHtml(quote) };
}

/** A row as a sentence that can be passed on: with its qualifier, its sources and its address. One of the reader's own says so, and has none. */
export function quoteOf(
  words: Words,
  found: Found,
  name: (code: string) => string,
  sources: readonly Source[],
  link: string,
): Quote {
  const { m } = words;
  const own = isOwnFound(found);
  const sentence = foundSentence(words, found, name);
  return {
    sentence: own ? m.own_yours({ text: sentence }) : sentence,
    source: (source) => m.quote_source({ source }),
    linkText: m.quote_link(),
    sources: distinct(sourceIds(found.row)).flatMap((id) => sources.filter((source) => source.id === id)),
    link: own ? '' : link,
  };
}
