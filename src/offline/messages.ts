/** Which build of the site a page or a service worker belongs to: the data version, and a hash of all that the app loads. */
export interface Build {
  readonly id: string;
  /** The day of the last change of its record. */
  readonly date: string;
}

/** What a page asks of a service worker. */
export type Asked = 'build' | 'take-over';

/** What the service worker is built with: it stands before its code. */
export interface Kept {
  readonly build: Build;
  /** All that is kept, below the root, each with the hash of its content. */
  readonly files: readonly KeptFile[];
}

export interface KeptFile {
  readonly url: string;
  /** Null where the name of the file holds a hash. */
  readonly revision: string | null;
  readonly integrity: string;
}

/** The page that the app starts from at any address, when the network gives none. */
export const shellFile = 'kept.html';
/** The element by which a page tells its build, and the one by which it tells that it was kept. */
export const buildMeta = 'build';
export const keptMeta = 'kept';
/** Talks and all that belongs to them. */
export const talks = 'present/';

/** The build that a page was written for, as far as its text says it. */
export function buildIn(html: string): string | null {
  return /<meta name="build" content="([^"]*)"/.exec(html)?.[1] ?? null;
}

/** The page itself stands at any depth, so its addresses are told from the root of the site. */
export function shellAt(root: string, html: string): string {
  return html.replace(/\b(href|src)="\.\//g, `$1="${root}`);
}

/** Whether a path below the root is one of the app's pages: no file, no embed, no frozen copy. */
export function isPage(path: string): boolean {
  return !isEmbed(path) && !isFrozen(path) && !/\.[^/]*$/.test(path.replace(/(^|\/)index\.html$/, ''));
}

/** Frozen copies: an address with a version in it never changes. */
export function isFrozen(path: string): boolean {
  return path.startsWith('v/');
}

/** Embeds stand in other sites' pages; nothing is kept for them. */
export function isEmbed(path: string): boolean {
  return /^(v\/[^/]+\/)?(embed\/|oembed\/|embed\.js)/.test(path);
}
