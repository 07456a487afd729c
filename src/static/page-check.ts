import { distinct } from '../base/lists.js';
import { pageTags, type Tag } from './page-tags.js';

/** What is wrong with the HTML of a page that no browser would tell: all of it, in words for whoever builds. `allowed`: texts of style elements that our headers let in. */
export function pageProblems(html: string, allowed: readonly string[] = []): string[] {
  const { tags, unread } = pageTags(html);
  const ids = tags.flatMap((tag) => tag.attributes.get('id') ?? []).filter((id) => id !== '');
  return [
    ...(unread === null ? [] : [`this is not written as our pages are: ${unread}`]),
    ...repeated(ids).map((id) => `the id "${id}" stands twice`),
    ...tags.flatMap((tag) => (isAllowed(html, tag, allowed) ? [] : inlineProblems(tag))),
    ...onceProblems(html, tags),
    ...tags.filter((tag) => isUnfilled(html, tag)).map(unfilled),
  ];
}

/** Links and other addresses of a page that stay within the site, without query and fragment, as they stand there. */
export function localAddresses(html: string): string[] {
  const found = pageTags(html).tags.flatMap(
    ({ attributes }) => attributes.get('href') ?? attributes.get('src') ?? [],
  );
  const local = found.filter((address) => !/^([a-z]+:|\/\/)/i.test(address));
  return distinct(local.map((address) => address.replace(/[?#].*$/, ''))).filter((address) => address !== '');
}

function isAllowed(html: string, { name, attributes, end }: Tag, allowed: readonly string[]): boolean {
  const text = html.slice(end, html.indexOf('</style>', end));
  return name === 'style' && attributes.size === 0 && allowed.includes(text);
}

/** Our own headers forbid these, so a browser would pass them over. */
function inlineProblems({ name, attributes }: Tag): string[] {
  const handler = [...attributes.keys()].find((attribute) => attribute.startsWith('on'));
  const style = attributes.get('style');
  return [
    ...(style === undefined ? [] : [`<${name}> has a style attribute: ${style}`]),
    ...(handler === undefined ? [] : [`<${name}> has a handler: ${handler}`]),
    ...(name === 'style' || isInlineScript(name, attributes)
      ? [`an inline <${name}> stands in the page`]
      : []),
  ];
}

/** Data blocks of these types are never run. */
const dataTypes = ['application/json', 'application/ld+json'];

function isInlineScript(name: string, attributes: Tag['attributes']): boolean {
  return name === 'script' && !attributes.has('src') && !dataTypes.includes(attributes.get('type') ?? '');
}

function onceProblems(html: string, tags: readonly Tag[]): string[] {
  const headEnd = html.indexOf('</head>');
  const counts: [wanted: string, is: (tag: Tag) => boolean][] = [
    ['title', ({ name, end }) => name === 'title' && end < headEnd],
    ['h1', ({ name }) => name === 'h1'],
    ['main', ({ name }) => name === 'main'],
    [
      'meta[name=description]',
      ({ name, attributes }) => name === 'meta' && attributes.get('name') === 'description',
    ],
  ];
  return counts.flatMap(([wanted, is]) => {
    const count = tags.filter(is).length;
    return count === 1 ? [] : [`expected one ${wanted}, but found ${String(count)}`];
  });
}

/** The first thing in the place of a picture is its drawing. */
function isUnfilled(html: string, { name, attributes, end }: Tag): boolean {
  if (!attributes.has('data-picture')) return false;
  const [drawing, close] = [html.indexOf('<svg', end), html.indexOf(`</${name}>`, end)];
  return drawing < 0 || close < drawing;
}

function unfilled({ attributes }: Tag): string {
  return `the picture "${attributes.get('data-picture') ?? ''}" was not drawn`;
}

function repeated(items: readonly string[]): string[] {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const item of items) (seen.has(item) ? twice : seen).add(item);
  return [...twice];
}
