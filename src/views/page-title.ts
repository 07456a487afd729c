import { chartById } from '../charts/index.js';
import type { Route } from '../urls/route.js';
import type { Words } from '../words/words.js';

/** The title of a page, for the window and for its head. */
export function pageTitle(words: Words, route: Route): string {
  const { m } = words;
  switch (route.page) {
    case 'overview':
      return `${m.ui_name()}: ${m.ui_tagline()}`;
    case 'chart':
      return m.ui_page_title({ title: chartById(route.chart).title(words) });
    case 'about':
      return m.ui_page_title({ title: m.about_title() });
    case 'missing':
      return m.ui_page_title({ title: m.ui_missing_title() });
    default:
      return never(route);
  }
}

function never(route: never): never {
  throw new Error(`unknown route: ${JSON.stringify(route)}`);
}
