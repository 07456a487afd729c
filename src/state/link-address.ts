import { readRoute } from '../urls/route.js';

/**
 * The address below the root that a click should lead to within the app; null where the browser does it better:
 * other sites, files, new tabs, parts of the same page.
 */
export function linkAddress(event: MouseEvent, current: string, root: string): string | null {
  const link = event.composedPath().find(isLink);
  if (
    !link ||
    event.defaultPrevented ||
    !isPlain(event) ||
    link.target !== '' ||
    link.hasAttribute('download')
  )
    return null;
  const [to, from] = [new URL(link.href, current), new URL(current)];
  const inside = to.origin === from.origin && to.pathname.startsWith(root);
  const samePart = to.hash !== '' && to.pathname === from.pathname && to.search === from.search;
  const path = to.pathname.slice(root.length);
  return inside && !samePart && readRoute(path).page !== 'missing' ? path + to.search + to.hash : null;
}

function isLink(target: EventTarget): target is HTMLAnchorElement {
  return target instanceof HTMLAnchorElement && target.href !== '';
}

function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
