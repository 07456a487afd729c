import type { Words } from '../words/words.js';
import { inks } from './colours.js';
import { font, muted, sizes } from './theme.js';
import { type Attributes, make, px } from './svg.js';

/** What a drawing is handed: the document to draw in, the words to write with, and how wide it may be. */
export interface Frame {
  readonly document: Document;
  readonly words: Words;
  /** Width in px. */
  readonly width: number;
  /** A drawing for a room: so high at most, with fewer ticks. A slice of the bars stands beside a map. */
  readonly room?:
    { readonly height: number; readonly slice: readonly [from: number, to: number] | null } | undefined;
  /** Takes parts that may be drawn after what stands above them; where it is missing, all is drawn at once. */
  readonly later?: ((part: () => void) => void) | undefined;
  /** Parts of drawings before this one, by all that they show: one that shows the same is taken from where it stands. */
  readonly kept?: Kept | undefined;
  /** The address of the page of a promise; where it is missing, a promise leads to its row. */
  readonly promisePage?: ((id: string) => string) | undefined;
}

export interface Kept {
  readonly get: (key: string) => SVGGElement | undefined;
  readonly set: (key: string, part: SVGGElement) => void;
}

/** A finished part of a drawing and how high it is, in px. */
export interface Block {
  readonly node: SVGElement;
  readonly height: number;
}

/** The whole drawing, named for readers who hear it. */
export function root(
  { document, width }: Frame,
  label: string,
  height: number,
  children: readonly Node[],
): SVGSVGElement {
  const size = { width: px(width), height: px(height), viewBox: `0 0 ${px(width)} ${px(height)}` };
  const look = {
    color: inks.text.light,
    fill: 'currentColor',
    'font-family': font,
    'font-size': sizes.label,
  };
  return make(
    document,
    'svg',
    { ...size, ...look, role: 'group', 'aria-label': label, class: 'drawing' },
    children,
  );
}

export function text(
  { document }: Frame,
  x: number,
  y: number,
  content: string,
  attributes: Attributes = {},
): SVGTextElement {
  return make(document, 'text', { x: px(x), y: px(y), ...attributes }, [content]);
}

/** Lines of text, `leading` px apart, the first baseline at `y`. */
export function lines(
  frame: Frame,
  x: number,
  y: number,
  content: readonly string[],
  size: number,
  attributes: Attributes = {},
): SVGGElement {
  const leading = size * 1.32;
  const rows = content.map((line, index) => text(frame, x, y + index * leading, line));
  return make(frame.document, 'g', { 'font-size': size, ...attributes }, spaced(rows));
}

/** What stands over a link without being part of it: the link is clicked through it, and its own sentence says it. */
export const beside: Attributes = { 'aria-hidden': 'true', 'pointer-events': 'none' };

export const standsBack: Attributes = { 'fill-opacity': muted };

/** A part whose room is known before it is drawn. `shows` is all that it depends on, for those that may be kept. */
export function deferred(
  { document, later, kept }: Frame,
  parts: () => readonly Node[],
  shows: () => string | null = () => null,
): SVGGElement {
  const place = make(document, 'g');
  const fill = () => {
    const key = kept ? shows() : null;
    const part = (key === null ? null : kept?.get(key)) ?? make(document, 'g', {}, parts());
    if (key !== null) kept?.set(key, part);
    place.append(...(key === null ? part.childNodes : [part]));
  };
  if (later) later(fill);
  else fill();
  return place;
}

/** Moves a part to its place. */
export function at({ document }: Frame, x: number, y: number, node: SVGElement): SVGElement {
  if (px(x) === 0 && px(y) === 0) return node;
  return make(document, 'g', { transform: `translate(${px(x)},${px(y)})` }, [node]);
}

/** A link around a mark: to its row in the table below, and to its evidence where a script runs. */
export function markLink(
  { document }: Frame,
  id: string,
  sentence: string,
  children: readonly Element[],
  attributes: Attributes = {},
): SVGAElement {
  const seen = children.map(({ textContent }) => textContent.trim()).filter((said) => said !== '');
  const name = { href: `#row-${id}`, class: 'mark', 'data-row': id, 'aria-label': named(seen, sentence) };
  return make(document, 'a', { ...name, ...attributes }, spaced(children));
}

/** Who commands a browser by voice says what stands there: the name begins with it, unless the sentence says it anyway. */
function named(seen: readonly string[], sentence: string): string {
  const said = seen.join(' ').replace(/\s+/g, ' ');
  return sentence.includes(said) ? sentence : `${said}. ${sentence}`;
}

/** Elements with a space between, so that words of two of them do not run into each other when they are read. */
function spaced(elements: readonly Element[]): (Element | string)[] {
  return elements.flatMap((element, index) => (index === 0 ? [element] : [' ', element]));
}

/** The class and colour of a country: the class lets a style sheet change it in the dark, the colour stands where there is none. */
export function countryInk(code: string, colour: string): Attributes {
  return { class: `c-${code.toLowerCase()}`, color: colour };
}
