import { rowCount, partOf } from '../charts/picture-parts.js';
import type { Picture } from '../charts/picture.js';
import type { PictureSource } from './picture-file.js';

/** The drawing of a fact card, with how many of its parts it shows. */
export interface CardDrawing {
  readonly svg: SVGSVGElement;
  readonly shown: number;
  readonly count: number;
}

/** The width of an A4 side within its margins, in px; the height that is left for a drawing. */
const room = { width: 703, height: 640 } as const;
/** A drawing that is shrunk further than this can be read by nobody. */
const least = 0.62;

/** The whole picture where it can be read on one side, else as many of its first parts as fit. */
export function cardDrawing(source: PictureSource): CardDrawing {
  const { picture } = source;
  const count = rowCount(picture);
  for (let shown = count; shown > 1; shown -= 1) {
    const drawing = drawn(source, shown === count ? picture : partOf(picture, 0, shown));
    if (drawing) return { svg: drawing, shown, count };
  }
  const first = drawn(source, partOf(picture, 0, 1), 0);
  if (!first) throw new Error('cardDrawing: a drawing of any height fits');
  return { svg: first, shown: Math.min(1, count), count };
}

/** Drawn wider and shrunk where that lets it fit; null where it could not be read then. */
function drawn(
  { draw, document, words }: PictureSource,
  picture: Picture,
  smallest = least,
): SVGSVGElement | null {
  const svg = draw(picture, { document, words, width: room.width / 0.8 });
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const scale = Math.min(room.width / width, room.height / height);
  if (scale < smallest) return null;
  svg.setAttribute('width', String(Math.floor(width * scale)));
  svg.setAttribute('height', String(Math.floor(height * scale)));
  inOwnColours(svg);
  return svg;
}

/** Paper is light whatever the screen is: no style of the page colours what is drawn. */
function inOwnColours(svg: SVGSVGElement): void {
  for (const one of svg.querySelectorAll<SVGElement>('[color]'))
    one.style.setProperty('color', one.getAttribute('color'));
}
