import { element, escapeMarkup, webAddress } from './markup.js';

/** A sentence that leaves the site, with what it rests on. */
export interface Quote {
  readonly sentence: string;
  /** What stands before the source and before the link, as sentences of the reader's language. */
  readonly source: (named: string) => string;
  readonly linkText: string;
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
  }[];
  /** The address that opens the row, absolute; empty for a row of the reader's own, which has none. */
  readonly link: string;
}

/** The sentence with its sources and its address, as text. */
export function quoteText({ sentence, source, sources, link }: Quote): string {
  const named = sources.map((one) => source(nameOf(one)));
  return [sentence, ...named, ...(link === '' ? [] : [link])].join(' ');
}

/** The same with links, for where the clipboard takes HTML. */
export function quoteHtml({ sentence, source, linkText, sources, link }: Quote): string {
  const named = sources.map((one) => {
    const [before = '', after = ''] = source('\n').split('\n');
    return escapeMarkup(before) + anchor(one.url ?? '', nameOf(one)) + escapeMarkup(after);
  });
  const last = link === '' ? [] : [`${anchor(link, linkText)}.`];
  return element('p', {}, [escapeMarkup(sentence), ...named, ...last].join(' '));
}

function nameOf({ publisher, title }: Quote['sources'][number]): string {
  return `${publisher}, “${title}”`;
}

function anchor(address: string, text: string): string {
  const href = webAddress(address);
  return href === '' ? escapeMarkup(text) : element('a', { href }, escapeMarkup(text));
}
