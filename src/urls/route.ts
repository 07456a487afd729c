import { type ChartId, chartIds } from '../charts/picture.js';
import { type DeckId, deckIds } from './deck-ids.js';
import { type TableName, tableNames } from '../tables/tables.js';

/** Pages whose path is their name. */
export const plainPages = [
  'countries',
  'compare',
  'promises',
  'timeline',
  'alternatives',
  'rights',
  'present',
  'data',
  'about',
] as const;

/** Pages below that of the data. */
export const dataPages = ['dictionary', 'api', 'your-file', 'conflicts', 'changes'] as const;

/** Pages below that of talks, besides the ready decks: a reader's own decks, and the window of a speaker. */
export const talkPages = ['mine', 'speaker'] as const;

/** A page of the site. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'chart'; readonly chart: ChartId }
  /** `code` is in capitals, as the record has it. */
  | { readonly page: 'country'; readonly code: string }
  | { readonly page: 'promise'; readonly id: string }
  | { readonly page: 'deck'; readonly deck: DeckId }
  | { readonly page: (typeof talkPages)[number] }
  | { readonly page: (typeof plainPages)[number] }
  | { readonly page: (typeof dataPages)[number] }
  /** All rows of one file of the record. */
  | { readonly page: 'table'; readonly table: TableName }
  | { readonly page: 'missing' };

const missing: Route = { page: 'missing' };

/** Reads a path below the site's root, such as `charts/people-held/`, with or without its slashes and `index.html`. Whether the record knows a country or a promise is for the page to say. */
export function readRoute(path: string): Route {
  const [first, second, ...rest] = path
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  if (first === undefined) return { page: 'overview' };
  if (second === undefined) return plainRoute(first);
  return rest.length === 0 ? namedRoute(first, second) : missing;
}

/** The path of a page below the site's root: no slash before, one behind; "" for the overview. */
export function writeRoute(route: Route): string {
  switch (route.page) {
    case 'overview':
    case 'missing':
      return '';
    case 'chart':
      return `charts/${route.chart}/`;
    case 'country':
      return `countries/${route.code.toLowerCase()}/`;
    case 'promise':
      return `promises/${route.id}/`;
    case 'deck':
      return `present/${route.deck}/`;
    case 'table':
      return `data/${route.table}/`;
    default:
      return `${folderOf(route.page)}${route.page}/`;
  }
}

function folderOf(name: string): string {
  if (dataPages.some((page) => page === name)) return 'data/';
  return talkPages.some((page) => page === name) ? 'present/' : '';
}

function plainRoute(name: string): Route {
  const page = plainPages.find((one) => one === name);
  return page ? { page } : missing;
}

function namedRoute(folder: string, name: string): Route {
  switch (folder) {
    case 'charts': {
      const chart = chartIds.find((id) => id === name);
      return chart ? { page: 'chart', chart } : missing;
    }
    case 'countries':
      return /^[a-z]{3,5}$/.test(name) ? { page: 'country', code: name.toUpperCase() } : missing;
    case 'promises':
      return /^[a-z0-9-]{1,100}$/.test(name) ? { page: 'promise', id: name } : missing;
    case 'present':
      return talkRoute(name);
    case 'data':
      return dataRoute(name);
    default:
      return missing;
  }
}

function talkRoute(name: string): Route {
  const page = talkPages.find((one) => one === name);
  if (page) return { page };
  const deck = deckIds.find((id) => id === name);
  return deck ? { page: 'deck', deck } : missing;
}

function dataRoute(name: string): Route {
  const page = dataPages.find((one) => one === name);
  const table = tableNames.find((one) => one === name);
  if (page) return { page };
  return table ? { page: 'table', table } : missing;
}
