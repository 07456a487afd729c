import { isPlain } from './link-address.js';
import type { AddressBar } from './trail.js';

/** What every address in the one file begins with. */
export const hashRoot = '#/';

/** Addresses behind the "#", since a file has no paths below it: `#/charts/people-held/?from=2015#part`. */
export function hashBar(
  { location }: { readonly location: { readonly hash: string } },
  start: string,
): AddressBar {
  const address = () => (location.hash.startsWith(hashRoot) ? location.hash.slice(hashRoot.length) : start);
  return {
    path: () => address().replace(/[?#].*$/s, ''),
    query: () => /\?[^#]*/.exec(address())?.[0] ?? '',
    part: () => /#(.*)$/s.exec(address())?.[1] ?? '',
    url: (to) => hashRoot + to,
  };
}

/** Where a link in the one file leads: to an address below its root, or to a part of the page that stands. */
export type HashTarget =
  { readonly kind: 'address'; readonly address: string } | { readonly kind: 'part'; readonly id: string };

/** Null for links that lead to other sites, and for clicks that ask for a window of their own. */
export function hashTarget(event: MouseEvent): HashTarget | null {
  if (!isPlain(event)) return null;
  const link = event.composedPath().find((one) => one instanceof Element && one.localName === 'a');
  const href = link instanceof Element ? (link.getAttribute('href') ?? '') : '';
  if (href.startsWith(hashRoot)) return { kind: 'address', address: href.slice(hashRoot.length) };
  return href.startsWith('#') ? { kind: 'part', id: href.slice(1) } : null;
}
