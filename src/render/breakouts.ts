import { scaleLinear } from 'd3';
import { distinct } from '../base/lists.js';
import type { BreakoutCount, BreakoutRow, BreakoutsPicture } from '../charts/breakouts-picture.js';
import type { Mark } from '../charts/picture.js';
import { colourOf } from './colours.js';
import {
  at,
  type Block,
  countryInk,
  deferred,
  type Frame,
  lines,
  markLink,
  root,
  standsBack,
  text,
} from './frame.js';
import { glyph, glyphOf } from './glyph.js';
import { keyOf } from './key.js';
import { rim } from './label.js';
import { heightOf, reach } from './scales.js';
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { bolder, textWidth, wrap } from './text.js';
import { type Band, bandOf, faint, leastWidth, sizes } from './theme.js';

/** So many rows, and the figures of the axis are said again. */
const rowsPerAxis = 8;
/** Counts of one figure stand above each other, so far apart that a finger can tell them. */
const pitch = 24;
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

interface Room {
  /** Where labels may begin. */
  readonly left: number;
  readonly x: (value: number) => number;
  /** The same at the least width of the band. */
  readonly narrowest: (value: number) => number;
  readonly ticks: readonly number[];
  readonly wordsWidth: number;
  /** Whether the track lies under the words. */
  readonly beneath: boolean;
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

interface Stacked {
  readonly mark: Mark;
  readonly level: number;
}

/** Counts that would touch at the least width of the band stand above each other. */
function stackCounts(x: (value: number) => number, counts: readonly BreakoutCount[]): Stacked[] {
  const ends: number[] = [];
  return counts.map(({ mark }) => {
    const at = x(heightOf(mark));
    const free = ends.findIndex((end) => end + pitch <= at);
    const level = free < 0 ? ends.length : free;
    ends[level] = at;
    return { mark, level };
  });
}

function levelsOf(stacked: readonly Stacked[]): number {
  return Math.max(0, ...stacked.map(({ level }) => level + 1));
}

/** All marks of a breakout; counts of a less exact date stand above all others. */
function trackOf(frame: Frame, room: Room, row: BreakoutRow, stacked: readonly Stacked[]): SVGElement {
  const above = levelsOf(stacked);
  const levels = above + row.looser.length;
  const y = (level: number) => (levels - level - 0.5) * pitch;
  const counts = stacked.map(({ mark, level }) => drawMark(frame, room, mark, y(level)));
  const looser = row.looser.flatMap(({ mark }, index) => [
    labelAt(frame, room, mark.label, mark, y(above + index), 1),
    drawMark(frame, room, mark, y(above + index)),
  ]);
  const ink = countryInk(row.country, colourOf(row.country).light);
  const parts = [
    ...rangeBar(frame, room, row, y(0)),
    ...labelsOf(frame, room, stacked, y),
    ...counts,
    ...looser,
  ];
  return make(frame.document, 'g', { ...ink, fill: 'currentColor' }, parts);
}

function drawMark(frame: Frame, room: Room, mark: Mark, y: number): SVGElement {
  const x = room.x(heightOf(mark));
  const touch = { class: 'touch', cx: px(x), cy: px(y), r: 12, fill: 'transparent' };
  return markLink(frame, mark.id, mark.sentence, [
    make(frame.document, 'circle', touch),
    glyph(frame, glyphOf(mark), x, y, 1.1),
  ]);
}

/** The lowest and the highest of the counts, where they differ. */
function rangeBar({ document }: Frame, { x }: Room, { counts }: BreakoutRow, y: number): SVGElement[] {
  const values = counts.flatMap(({ mark }) => reach(mark));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return [];
  const d = `M${px(x(low))},${px(y)}H${px(x(high))}`;
  const look = { stroke: 'currentColor', 'stroke-width': 3, 'stroke-opacity': 0.4, 'aria-hidden': 'true' };
  return [make(document, 'path', { d, ...look })];
}

/** The figures at both ends of the range, each with its qualifier and beside its mark, or together where there is no room; the words say all. */
function labelsOf(
  frame: Frame,
  room: Room,
  stacked: readonly Stacked[],
  y: (level: number) => number,
): SVGElement[] {
  const [low, high] = [stacked[0], stacked.at(-1)];
  if (!low || !high) return [];
  const label = (said: string, { mark, level }: Stacked, side: 1 | -1) =>
    labelAt(frame, room, said, mark, y(level), side);
  if (heightOf(low.mark) === heightOf(high.mark)) {
    const labels = distinct(stacked.map(({ mark }) => mark.label));
    return [label(labels.join(', '), low, 1)];
  }
  const wide = 13 + textWidth(low.mark.label, sizes.label * bolder);
  const fits = room.x(heightOf(low.mark)) - wide > room.left;
  if (!fits && high.level === low.level) return [label(`${low.mark.label}, ${high.mark.label}`, high, 1)];
  return [label(low.mark.label, low, fits ? -1 : 1), label(high.mark.label, high, 1)];
}

/** A label to the right (1) or left (-1) of a mark. */
function labelAt(frame: Frame, { x }: Room, label: string, mark: Mark, y: number, side: 1 | -1): SVGElement {
  const look = { ...rim, 'font-size': sizes.label, 'font-weight': 600, 'aria-hidden': 'true' };
  const anchor = side === 1 ? 'start' : 'end';
  return text(frame, x(heightOf(mark)) + side * 13, y + 4, label, { ...look, 'text-anchor': anchor });
}
