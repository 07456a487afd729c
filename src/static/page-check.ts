import { JSDOM } from 'jsdom';

/** What is wrong with the HTML of a page that no browser would tell: all of it, in words for whoever builds. */
export function pageProblems(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const all = [...document.querySelectorAll('*')];
  return [
    ...repeated(all.map(({ id }) => id).filter((id) => id !== '')).map((id) => `the id "${id}" stands twice`),
    ...all.flatMap(inlineProblems),
    ...['title', 'h1', 'main', 'meta[name=description]'].flatMap((wanted) => onceProblem(document, wanted)),
    ...[...document.querySelectorAll('[data-picture]')]
      .filter((place) => !place.querySelector('svg'))
      .map(unfilled),
  ];
}

/** Links and other addresses of a page that stay within the site, without query and fragment, as they stand there. */
export function localAddresses(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const found = [...document.querySelectorAll('[href], [src]')].map(addressOf);
  return [
    ...new Set(
      found
        .filter((address) => !/^([a-z]+:|\/\/)/i.test(address))
        .map((address) => address.replace(/[?#].*$/, '')),
    ),
  ].filter((address) => address !== '');
}

function addressOf(element: Element): string {
  return element.getAttribute('href') ?? element.getAttribute('src') ?? '';
}

/** Our own headers forbid these, so a browser would pass them over. */
function inlineProblems(element: Element): string[] {
  const name = element.tagName.toLowerCase();
  const handler = element.getAttributeNames().find((attribute) => attribute.startsWith('on'));
  const isScript =
    name === 'script' && !element.hasAttribute('src') && element.getAttribute('type') !== 'application/json';
  return [
    ...(element.hasAttribute('style')
      ? [`<${name}> has a style attribute: ${element.getAttribute('style') ?? ''}`]
      : []),
    ...(handler === undefined ? [] : [`<${name}> has a handler: ${handler}`]),
    ...(name === 'style' || isScript ? [`an inline <${name}> stands in the page`] : []),
  ];
}

function onceProblem(document: Document, wanted: string): string[] {
  const count = document.querySelectorAll(wanted === 'title' ? 'head > title' : wanted).length;
  return count === 1 ? [] : [`expected one ${wanted}, but found ${String(count)}`];
}

function unfilled(place: Element): string {
  return `the picture "${place.getAttribute('data-picture') ?? ''}" was not drawn`;
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, at) => items.indexOf(item) < at))];
}
