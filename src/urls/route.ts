import { type ChartId, chartIds } from '../charts/picture.js';

/** A page of the site. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'chart'; readonly chart: ChartId }
  | { readonly page: 'about' }
  | { readonly page: 'missing' };

/** Reads a path below the site's root, such as `charts/people-held/`, with or without its slashes and `index.html`. */
export function readRoute(path: string): Route {
  const parts = path
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  const [first, second, ...rest] = parts;
  if (first === undefined) return { page: 'overview' };
  if (first === 'about' && second === undefined) return { page: 'about' };
  const chart = chartIds.find((id) => id === second);
  return first === 'charts' && chart && rest.length === 0 ? { page: 'chart', chart } : { page: 'missing' };
}

/** The path of a page below the site's root: no slash before, one behind; "" for the overview. */
export function writeRoute(route: Route): string {
  switch (route.page) {
    case 'overview':
    case 'missing':
      return '';
    case 'chart':
      return `charts/${route.chart}/`;
    case 'about':
      return 'about/';
    default:
      return never(route);
  }
}

function never(route: never): never {
  throw new Error(`unknown route: ${JSON.stringify(route)}`);
}
