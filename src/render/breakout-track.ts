import { distinct } from '../base/lists.js';
import type { BreakoutCount, BreakoutRow } from '../charts/breakouts-picture.js';
import type { Mark } from '../charts/picture.js';
import { colourOf } from './colours.js';
import { countryInk, type Frame, markLink, text } from './frame.js';
import { glyph, glyphOf } from './glyph.js';
import { rim } from './label.js';
import { heightOf, reach } from './scales.js';
import { make, px } from './svg.js';
import { bolder, textWidth } from './text.js';
import { sizes } from './theme.js';

/** Counts of one figure stand above each other, so far apart that a finger can tell them. */
export const pitch = 24;

/** The room of the rows and their one axis, in px. */
export interface Room {
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

export interface Stacked {
  readonly mark: Mark;
  readonly level: number;
}

/** Counts that would touch at the least width of the band stand above each other. */
export function stackCounts(x: (value: number) => number, counts: readonly BreakoutCount[]): Stacked[] {
  const ends: number[] = [];
  return counts.map(({ mark }) => {
    const at = x(heightOf(mark));
    const free = ends.findIndex((end) => end + pitch <= at);
    const level = free < 0 ? ends.length : free;
    ends[level] = at;
    return { mark, level };
  });
}

export function levelsOf(stacked: readonly Stacked[]): number {
  return Math.max(0, ...stacked.map(({ level }) => level + 1));
}

/** All marks of a breakout; counts of a less exact date stand above all others. */
export function trackOf(frame: Frame, room: Room, row: BreakoutRow, stacked: readonly Stacked[]): SVGElement {
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
