import { createContext } from 'svelte';
import type { Picture } from '../charts/picture.js';
import type { DataVersion } from '../exports/file-name.js';
import type { Draw, PictureKind } from '../render/drawers.js';
import type { ViewState } from '../urls/address.js';
import type { Route } from '../urls/route.js';
import type { Words } from '../words/words.js';
import type { Readings } from './readings.js';

/** The file that holds the whole site, as the reader opened it. */
export interface OneFile {
  readonly text: string;
  /** The address on the web that an address of the file stands for. */
  readonly absolute: (address: string) => string;
}

/** What every component of a page may ask for. */
export interface Site {
  readonly words: Words;
  /** False while a page is written at build time: then nothing can be opened and every part of a page stands in it. */
  readonly live: boolean;
  /** The address of a page under the site's root; theme and language of the reader stay. */
  readonly href: (route: Route, change?: Partial<ViewState>) => string;
  /** Prefix of every address of the site. */
  readonly root: string;
  /** The version of the data; null where a page names its own, as embeds do. */
  readonly version: DataVersion | null;
  /** The same address from the top of the web, for the clipboard. */
  readonly absolute: (address: string) => string;
  /** Set where all stands in one file: the files of the site are not to be had. */
  readonly oneFile?: OneFile | null;
  /** What draws pictures of a kind: at once where its code is here. */
  readonly drawer: (kind: PictureKind) => Draw | Promise<Draw>;
  /** The drawings that the page was written with at a place, if they are of this picture. */
  readonly written: (place: string, picture: Picture) => readonly SVGSVGElement[];
  /** Table and sources, where they stand in the page from the first. */
  readonly readings: Readings | null;
  /** Told of each picture of a page once, in the order in which they are mounted; gives the name of its place. */
  readonly place: (picture: Picture) => string;
}

export const [getSite, setSite] = createContext<Site>();
