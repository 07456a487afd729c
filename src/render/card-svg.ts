import type { Picture } from '../charts/picture.js';
import type { Draw } from './drawers.js';
import { at, type Frame, lines, root, standsBack } from './frame.js';
import { papers } from './colours.js';
import { make, px } from './svg.js';
import { bolder, wrap } from './text.js';
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
/** Widths that a drawing is tried at, as shares of the room: the first one that fills it is drawn largest. */
const tried = [0.75, 0.87, 1, 1.2, 1.4, 1.6];

/** Title, what the rows say and the credit, with the drawing where all of it can be read at this size: a part of it would say something else. */
export function cardSvg(draw: Draw, frame: Omit<Frame, 'width'>, picture: Picture, card: Card) {
  const inner = card.width - 2 * margin;
  const small = headOf(frame, picture, inner, { title: 38, said: 20 });
  const told = picture.omitted ? [picture.omitted.text, ...card.credit] : card.credit;
  const room = { width: inner, height: footOf(frame, card, told).top - small.below - 24 };
  const drawing = legible(draw, frame, picture, room);
  const foot = footOf(frame, card, drawing ? told : card.credit);
  const head = drawing ? small : largest(frame, picture, inner, foot.top - 24);
  return root({ ...frame, width: card.width }, picture.title, card.height, [
    make(frame.document, 'title', {}, [picture.title]),
    make(frame.document, 'rect', { width: card.width, height: card.height, fill: papers.light }),
    ...head.nodes,
    ...(drawing
      ? [at({ ...frame, width: inner }, margin + drawing.left, head.below + drawing.top, drawing.node)]
      : []),
    foot.node,
  ]);
}

/** Credit at the lower edge, and where it begins. */
function footOf(frame: Omit<Frame, 'width'>, card: Card, told: readonly string[]) {
  const inner = card.width - 2 * margin;
  const rows = told.flatMap((line) => wrap(line, creditSize, inner));
  const top = card.height - margin - rows.length * creditSize * leading;
  const within = { ...frame, width: inner };
  return { top, node: lines(within, margin, top + creditSize, rows, creditSize, standsBack) };
}

/** The words of a card without a drawing, as large as there is room for. */
function largest(frame: Omit<Frame, 'width'>, picture: Picture, width: number, most: number) {
  const sizes = [
    { title: 84, said: 48 },
    { title: 60, said: 32 },
  ];
  const heads = sizes.map((size) => headOf(frame, picture, width, size));
  return heads.find(({ below }) => below <= most) ?? headOf(frame, picture, width, { title: 38, said: 20 });
}

interface Sizes {
  readonly title: number;
  readonly said: number;
}

function headOf(frame: Omit<Frame, 'width'>, { title, lead, finding }: Picture, width: number, sizes: Sizes) {
  const within = { ...frame, width };
  const titles = wrap(title, sizes.title * bolder, width);
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

/** A drawing at its scale, and how far from the corner of its room it stands. */
interface Placed {
  readonly node: SVGElement;
  readonly left: number;
  readonly top: number;
}

function legible(draw: Draw, frame: Omit<Frame, 'width'>, picture: Picture, room: Room): Placed | null {
  let best = { filled: 0, scale: 0, drawing: make(frame.document, 'svg') };
  for (const share of tried) {
    const drawing = draw(picture, { ...frame, width: room.width * share });
    const scale = Math.min(1 / share, room.height / Number(drawing.getAttribute('height')));
    if (scale >= least && scale * share > best.filled + 0.01)
      best = { filled: scale * share, scale, drawing };
    if (best.filled > 0.99) break;
  }
  return best.filled === 0 ? null : placed(frame.document, best, room);
}

/** In the middle of what it leaves empty. */
function placed(
  document: Document,
  { filled, scale, drawing }: { filled: number; scale: number; drawing: SVGSVGElement },
  { width, height }: Room,
): Placed {
  const transform = `scale(${String(Math.floor(scale * 1000) / 1000)})`;
  const free = height - Number(drawing.getAttribute('height')) * scale;
  return {
    node: make(document, 'g', { transform }, [drawing]),
    left: px(((1 - filled) * width) / 2),
    top: px(free / 2),
  };
}
