/** A tag that opens an element. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where in the page the text behind the tag begins. */
  readonly end: number;
}

export interface PageTags {
  readonly tags: readonly Tag[];
  /** What is not written as our pages are: nothing is known of the page from there on. */
  readonly unread: string | null;
}

/**
 * Reads the tags of a page that we wrote. It knows one way of writing them only (attributes in double quotes, every other "<" escaped)
 * and stops at anything else, so it cannot pass over a tag that a browser would see; a parser of all HTML takes fifty times as long.
 */
export function pageTags(html: string): PageTags {
  const tags: Tag[] = [];
  let at = html.indexOf('<');
  while (at >= 0) {
    const end = pieceEnd(html, at, tags);
    if (end === null) return { tags, unread: html.slice(at, at + 60) };
    at = html.indexOf('<', end);
  }
  return { tags, unread: null };
}

const other = /<!--[^]*?-->|<!doctype html>|<\/[a-zA-Z][\w:-]*>/iy;
const opening = /<([a-zA-Z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/y;
const attribute = /([^\s"'<>/=]+)(?:="([^"]*)")?/g;

/** Where the piece that begins here ends. */
function pieceEnd(html: string, at: number, tags: Tag[]): number | null {
  if (matchAt(other, html, at)) return other.lastIndex;
  const found = matchAt(opening, html, at);
  if (!found) return null;
  const tag = tagOf(found[1] ?? '', found[2] ?? '', opening.lastIndex);
  tags.push(tag);
  return rawText.has(tag.name) ? rawEnd(html, tag) : tag.end;
}

/** What stands in these is no markup. */
const rawText = new Set(['script', 'style']);

function rawEnd(html: string, { name, end }: Tag): number | null {
  const close = html.indexOf(`</${name}>`, end);
  return close < 0 ? null : close;
}

function matchAt(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(html);
}

function tagOf(name: string, attributes: string, end: number): Tag {
  const pairs = [...attributes.matchAll(attribute)].map(
    ([, key = '', value = '']) => [key.toLowerCase(), unescaped(value)] as const,
  );
  return { name: name.toLowerCase(), attributes: new Map(pairs), end };
}

function unescaped(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
}
