import type { Picture } from '../charts/picture.js';
import { creditLines } from '../exports/credit.js';
import type { DataVersion } from '../exports/file-name.js';
import { cardSvg } from '../render/card-svg.js';
import type { Draw } from '../render/drawers.js';
import { ringed } from '../render/own-ring.js';
import { paint } from '../render/paint.js';
import { inPage } from './in-page.js';
import { standaloneSvg } from '../render/standalone-svg.js';
import { isOwnId } from '../tables/own-source.js';
import type { Source } from '../tables/sources.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';

/** What a picture that leaves the site is made from. */
export interface PictureSource {
  readonly picture: Picture;
  readonly draw: Draw;
  readonly document: Document;
  readonly words: Words;
  readonly sources: readonly Source[];
  readonly countries: Tables['countries'];
  readonly version: DataVersion;
  /** The address that shows the same rows, absolute. */
  readonly address: string;
}

/** The sizes that a picture is made in; those of a set size hold the drawing where it can be read. */
export const pictureSizes = {
  once: { scale: 1, card: null },
  twice: { scale: 2, card: null },
  card: { scale: 1, card: { width: 1200, height: 628 } },
  square: { scale: 1, card: { width: 1080, height: 1080 } },
} as const;

export type PictureSize = keyof typeof pictureSizes;

const usualWidth = 1100;
/** Browsers hold no canvas that is longer. */
const longest = 16_000;

/** The picture as a drawing of its own, with title, credit and address in it. */
export function pictureSvg(from: PictureSource, width = usualWidth): SVGSVGElement {
  const { picture, draw, document, words, address } = from;
  const credit = { lines: pictureCredit(from), rowAddress: (row: string) => rowAddress(address, row) };
  return ringed(standaloneSvg(draw, { document, words, width }, picture, credit));
}

/** The picture as PNG. */
export async function picturePng(from: PictureSource, size: PictureSize): Promise<Blob> {
  const { scale, card } = pictureSizes[size];
  const { picture, draw, document, words } = from;
  const svg = card
    ? ringed(cardSvg(draw, { document, words }, picture, { ...card, credit: pictureCredit(from) }))
    : pictureSvg(from);
  return toPng(document, svg, scale);
}

/** Who published the sources, the licence, the data version and the address, as sentences. */
export function pictureCredit({ words, sources, version, address, picture }: PictureSource): string[] {
  return creditLines(words, { sources, version, address }, picture);
}

/** A row of the reader's own file stands in their browser alone. */
function rowAddress(address: string, row: string): string | null {
  if (isOwnId(row)) return null;
  const url = new URL(address);
  url.searchParams.set('row', row);
  return url.href;
}

/** Painted where no style of the page reaches the drawing. */
export function toPng(document: Document, svg: SVGSVGElement, wanted: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const scale = Math.min(wanted, longest / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('toPng: the browser has no canvas');
  inPage(document, svg, () => {
    paint(svg, context, scale);
  });
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('toPng: the canvas is too large'))));
  });
}
