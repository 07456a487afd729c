import type { NativeChart } from '../charts/native-chart.js';
import type { Picture } from '../charts/picture.js';
import type { Theme } from '../urls/address.js';

/** A deck as programs for slides show it: plain data, of which a file is written. */
export interface FileDeck {
  readonly title: string;
  readonly lead: string;
  readonly slides: readonly FileSlide[];
}

export interface FileSlide {
  readonly title: string;
  /** "2 of 5", where what it shows takes more than one slide. */
  readonly part: string;
  readonly cover: boolean;
  /** A light or a dark room of its own; null where it follows the file. */
  readonly theme: Theme | null;
  readonly texts: readonly string[];
  readonly body: FileBody | null;
  /** How to read the chart, and what is not shown. */
  readonly key: readonly string[];
  /** Who published the sources; licence, data version and address. */
  readonly credit: readonly string[];
  /** The page that shows the same, absolute. */
  readonly address: string;
  /** What the speaker reads: paragraphs. */
  readonly notes: readonly string[];
}

export type FileBody =
  | { readonly kind: 'chart'; readonly chart: NativeChart; readonly alt: string }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly alt: string }
  | { readonly kind: 'table'; readonly head: TableLine; readonly rows: readonly TableLine[] };

export type TableLine = readonly [lead: string, text: string];

/** How slides are set, in inches and points; 16:9. */
export const page = {
  width: 13.333,
  height: 7.5,
  left: 0.5,
  inner: 12.333,
  textSize: 20,
  creditSize: 12,
  keySize: 14,
  /** A line of text at 20 pt. */
  line: 0.345,
} as const;

/** A picture is drawn so wide, in px, and may be so high to fill a slide: its least letters then have 11 pt. */
export const pictureRoom = { width: 900, height: 335 } as const;

/** Width of the first column of a table, in inches. */
export const tableLead = 3.3;
