import { readRoute } from '../urls/route.js';

/**
 * The address below the root that a click should lead to within the app; null where the browser does it better:
 * other sites, files, new tabs, parts of the same page.
 */
export function linkAddress(event: MouseEvent, current: string, root: string): string | null {
  return isPlain(event) ? pointedAddress(event, current, root) : null;
}

/** The same for a link that is only pointed at or focused: what a reader may be about to ask for. */
export function pointedAddress(event: Event, current: string, root: string): string | null {
  const link = event.composedPath().find(isLink);
  if (!link || !isOurs(link)) return null;
  const [to, from] = [new URL(link.href, current), new URL(current)];
  return to.origin === from.origin && to.pathname.startsWith(root) && !isPart(to, from)
    ? pageAddress(to, root)
    : null;
}

function pageAddress({ pathname, search, hash }: URL, root: string): string | null {
  const path = pathname.slice(root.length);
  return readRoute(path).page === 'missing' ? null : path + search + hash;
}

/** Whether an address leads to another part of the same page. */
function isPart(to: URL, from: URL): boolean {
  return to.hash !== '' && to.pathname === from.pathname && to.search === from.search;
}

function isOurs(link: HTMLAnchorElement): boolean {
  return link.target === '' && !link.hasAttribute('download');
}

function isLink(target: EventTarget): target is HTMLAnchorElement {
  return target instanceof HTMLAnchorElement && target.href !== '';
}

/** Whether a click asks for nothing but to follow the link. */
export function isPlain({
  defaultPrevented,
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: MouseEvent): boolean {
  return !defaultPrevented && button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
