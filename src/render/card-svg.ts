import type { Picture } from '../charts/picture.js';
import type { Draw } from './drawers.js';
import { at, type Frame, lines, root, standsBack } from './frame.js';
import { papers } from './colours.js';
import { make, px } from './svg.js';
import { wrap } from './text.js';
import { serif } from './theme.js';

/** A picture of a set size, such as one for link previews. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly credit: readonly string[];
}

const margin = 48;
const leading = 1.32;
const creditSize = 14;
/** A drawing that is shrunk further than this can be read by nobody. */
const least = 0.62;
/** Widths that a drawing is tried at, as shares of the room. */
const tried = [1, 1.15, 1.3, 1.5];

/** Title, what the rows say and the credit, with the drawing where all of it can be read at this size: a part of it would say something else. */
export function cardSvg(draw: Draw, frame: Omit<Frame, 'width'>, picture: Picture, card: Card) {
  const inner = card.width - 2 * margin;
  const credits = card.credit.flatMap((line) => wrap(line, creditSize, inner));
  const creditTop = card.height - margin - credits.length * creditSize * leading;
  const small = headOf(frame, picture, inner, { title: 38, said: 20 });
  const drawing = legible(draw, frame, picture, { width: inner, height: creditTop - small.below - 24 });
  const head = drawing ? small : headOf(frame, picture, inner, { title: 60, said: 32 });
  return root({ ...frame, width: card.width }, picture.title, card.height, [
    make(frame.document, 'title', {}, [picture.title]),
    make(frame.document, 'rect', { width: card.width, height: card.height, fill: papers.light }),
    ...head.nodes,
    ...(drawing ? [at({ ...frame, width: inner }, margin, head.below, drawing)] : []),
    lines({ ...frame, width: inner }, margin, creditTop + creditSize, credits, creditSize, standsBack),
  ]);
}

interface Sizes {
  readonly title: number;
  readonly said: number;
}

function headOf(frame: Omit<Frame, 'width'>, { title, lead, finding }: Picture, width: number, sizes: Sizes) {
  const within = { ...frame, width };
  const titles = wrap(title, sizes.title, width);
  const said = wrap(finding ?? lead, sizes.said, width);
  const saidTop = margin + titles.length * sizes.title * leading + sizes.said * 1.1;
  const bold = { 'font-family': serif, 'font-weight': 700 };
  const nodes = [
    lines(within, margin, margin + sizes.title * 0.9, titles, sizes.title, bold),
    lines(within, margin, saidTop, said, sizes.said, standsBack),
  ];
  return { nodes, below: saidTop + said.length * sizes.said * leading };
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function legible(draw: Draw, frame: Omit<Frame, 'width'>, picture: Picture, room: Room): SVGElement | null {
  for (const share of tried) {
    const width = room.width * share;
    const drawing = draw(picture, { ...frame, width });
    const scale = Math.min(1 / share, room.height / Number(drawing.getAttribute('height')));
    if (scale >= least)
      return make(frame.document, 'g', { transform: `scale(${String(px(scale * 100) / 100)})` }, [drawing]);
  }
  return null;
}
