import { scaleLinear } from 'd3';
import type { BreakoutCount, BreakoutRow, BreakoutsPicture } from '../charts/breakouts-picture.js';
import type { Mark } from '../charts/picture.js';
import { at, type Block, deferred, type Frame, lines, root, standsBack, text } from './frame.js';
import { levelsOf, pitch, type Room, stackCounts, trackOf } from './breakout-track.js';
import { keyOf } from './key.js';
import { reach } from './scales.js';
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { bolder, wrap } from './text.js';
import { type Band, bandOf, faint, leastWidth, sizes } from './theme.js';

/** So many rows, and the figures of the axis are said again. */
const rowsPerAxis = 8;
const right = 76;

/** Breakouts below each other: all counts in words, and as marks on one axis; a bar joins the lowest and the highest. */
export function drawBreakouts(frame: Frame, picture: BreakoutsPicture): SVGSVGElement {
  if (picture.rows.length === 0) return root(frame, picture.title, 1, []);
  const band = bandOf(frame.width);
  const room = roomOf(frame, band, picture);
  const rows = picture.rows.flatMap((row, index) => [
    ...(index % rowsPerAxis === 0 ? [axis(frame, room)] : []),
    drawRow(frame, room, row),
  ]);
  const { node, height } = stack(frame, [keyOf(frame, band, marksOf(picture)), ...rows], 12);
  return root(frame, picture.title, height, [node]);
}

function marksOf({ rows }: BreakoutsPicture): Mark[] {
  return rows.flatMap(({ counts, looser }) => [...counts, ...looser].map(({ mark }) => mark));
}

function roomOf({ width }: Frame, band: Band, picture: BreakoutsPicture): Room {
  const beneath = band === 'narrow';
  const most = Math.max(1, ...marksOf(picture).flatMap(reach));
  const leftOf = (all: number) => (beneath ? 14 : all * 0.48 + 36);
  const scale = (all: number) =>
    scaleLinear()
      .domain([0, most])
      .range([leftOf(all), all - right]);
  const x = scale(width);
  const wordsWidth = beneath ? leastWidth.narrow - 4 : leastWidth[band] * 0.48;
  const ticks = x.ticks(band === 'wide' ? 6 : 3);
  const left = leftOf(width) - (beneath ? 4 : 28);
  return { left, x, narrowest: scale(leastWidth[band]), ticks, wordsWidth, beneath };
}

function axis(frame: Frame, { x, ticks }: Room): Block {
  const look = { 'text-anchor': 'middle', 'font-size': sizes.axis, ...standsBack, 'aria-hidden': 'true' };
  const labels = ticks.map((tick) => text(frame, x(tick), 12, frame.words.number(tick)));
  return { node: make(frame.document, 'g', look, labels), height: 16 };
}

function drawRow(frame: Frame, room: Room, row: BreakoutRow): Block {
  const words = wordsOf(frame, room, row);
  const stacked = stackCounts(room.narrowest, row.counts);
  const levels = levelsOf(stacked) + row.looser.length;
  const top = room.beneath ? words.height + 4 : 0;
  const bottom = top + levels * pitch;
  const height = Math.max(words.height, bottom) + 8;
  const track = () => [at(frame, 0, top, trackOf(frame, room, row, stacked))];
  const node = make(frame.document, 'g', {}, [
    grid(frame, room, top, Math.max(height, bottom)),
    words.node,
    deferred(frame, track),
    rule(frame, height),
  ]);
  return { node, height };
}

function grid({ document }: Frame, { x, ticks }: Room, top: number, bottom: number): SVGElement {
  const d = ticks.map((tick) => `M${px(x(tick))},${px(top)}V${px(bottom)}`).join('');
  return make(document, 'path', {
    d,
    stroke: 'currentColor',
    'stroke-opacity': faint * 0.8,
    'aria-hidden': 'true',
  });
}

function rule({ document, width }: Frame, y: number): SVGElement {
  const look = { stroke: 'currentColor', 'stroke-opacity': faint, 'aria-hidden': 'true' };
  return make(document, 'path', { d: `M0,${px(y)}H${px(width)}`, ...look });
}

/** Date and place, then a line a count: figure, who gave it, who is counted. */
function wordsOf(frame: Frame, { wordsWidth }: Room, { title, counts, looser }: BreakoutRow): Block {
  const head = wrap(title, sizes.kind * bolder, wordsWidth);
  const said = [...counts, ...looser].flatMap((count: BreakoutCount) =>
    wrap(count.said, sizes.note, wordsWidth),
  );
  const below = head.length * sizes.kind * 1.32 + 3;
  const node = make(frame.document, 'g', {}, [
    lines(frame, 0, sizes.kind, head, sizes.kind, { 'font-weight': 600 }),
    lines(frame, 0, below + sizes.note, said, sizes.note, standsBack),
  ]);
  return { node, height: below + said.length * sizes.note * 1.32 + 4 };
}
