import { scaleLinear } from 'd3';
import { groupBy } from '../base/lists.js';
import type { Mark, PromiseRow } from '../charts/picture.js';
import { type Frame, markLink } from './frame.js';
import { glyph, glyphOf } from './glyph.js';
import { labelGroup } from './label.js';
import { along, around, type Box, type LabelWish, placeLabels } from './place-labels.js';
import { heightOf, reach, type TimeScale } from './scales.js';
import { make, px } from './svg.js';
import type { Words } from '../words/words.js';
import { sizes } from './theme.js';

type Spot = readonly [x: number, y: number];

/** A claim since the promise; a flow lies over its period. */
interface Later {
  readonly mark: Mark;
  readonly at: Spot;
  readonly over: readonly [from: number, to: number] | null;
}

/** What a track holds, placed in px. */
interface Placed {
  readonly start: Spot | null;
  readonly end: Spot;
  readonly outcome: Spot | null;
  readonly later: readonly Later[];
  readonly floor: number;
}

/** A promise with nothing but a target needs little room. */
export function trackHeight({ target, later, outcome }: PromiseRow): number {
  if (later.length > 0) return 68;
  return target.from === null && outcome === null ? 44 : 56;
}

/** One promise on its own value axis from zero: an arrow from baseline to target, the deadline, later claims, the stated outcome. */
export function promiseTrack(frame: Frame, x: TimeScale, row: PromiseRow): SVGElement {
  const height = trackHeight(row);
  const placed = place(x, row, height);
  const [left = 0, right = 0] = x.range();
  const floor = {
    d: `M${px(left)},${px(placed.floor)}H${px(right)}`,
    stroke: 'currentColor',
    'stroke-opacity': 0.3,
  };
  const edge = { x0: Math.max(0, left - 44), x1: frame.width, y0: 0, y1: height };
  return make(frame.document, 'g', {}, [
    make(frame.document, 'path', floor),
    ...(row.deadline === null ? [] : [deadline(frame, x(row.deadline), height)]),
    arrow(frame, placed.start, placed.end, row.target.doubtful),
    ...placed.later.map((one) => dot(frame, one)),
    ...(placed.outcome ? [diamond(frame, placed.outcome)] : []),
    labels(frame, row, placed, edge),
  ]);
}

function place(x: TimeScale, row: PromiseRow, height: number): Placed {
  const y = scaleLinear()
    .domain([0, topOf(row)])
    .range([height - 6, 16]);
  const spot = ([time, value]: readonly [number, number]): Spot => [x(time), y(value)];
  const { target, outcome } = row;
  return {
    start: target.from ? spot(target.from) : null,
    end: spot(target.to),
    outcome: outcome ? spot([outcome.at, outcome.value]) : null,
    later: row.later.map((mark) => ({
      mark,
      at: spot([mark.at, heightOf(mark)]),
      over: mark.measure === 'flow' ? [x(mark.from), x(mark.to)] : null,
    })),
    floor: y(0),
  };
}

function topOf({ target, later, outcome }: PromiseRow): number {
  return Math.max(1, target.to[1], target.from?.[1] ?? 0, outcome?.value ?? 0, ...later.flatMap(reach));
}

/** The last day of the promise, as a line that a reader may look along. */
function deadline({ document }: Frame, x: number, height: number): SVGElement {
  const look = { stroke: 'currentColor', 'stroke-dasharray': '1,2' };
  return make(document, 'path', { d: `M${px(x)},4V${px(height)}`, ...look, class: 'deadline' });
}

/** Dashed and lighter where its baseline stands on a claim of low confidence alone. */
function arrow({ document }: Frame, start: Spot | null, end: Spot, doubtful: boolean): SVGElement {
  const look = { fill: 'none', stroke: 'currentColor', 'stroke-width': start ? 1.8 : 3 };
  const dashes = doubtful ? { 'stroke-dasharray': '3,3', 'stroke-opacity': 0.75 } : {};
  return make(document, 'path', { ...look, ...dashes, d: start ? arrowPath(start, end) : tickPath(end) });
}

function tickPath([x, y]: Spot): string {
  return `M${px(x - 14)},${px(y)}H${px(x)}`;
}

function arrowPath(start: Spot, end: Spot): string {
  const angle = Math.atan2(end[1] - start[1], end[0] - start[0]);
  const wing = (turn: number): Spot => [
    end[0] - 7 * Math.cos(angle + turn),
    end[1] - 7 * Math.sin(angle + turn),
  ];
  const point = ([x, y]: Spot) => `${px(x)},${px(y)}`;
  return `M${point(start)}L${point(end)}M${point(wing(0.45))}L${point(end)}L${point(wing(-0.45))}`;
}

function dot(frame: Frame, { mark, at: [x, y], over }: Later): SVGElement {
  const disc = { class: 'touch', cx: px(x), cy: px(y), r: 12, fill: 'transparent' };
  const shapes = [
    make(frame.document, 'circle', disc),
    ...(over
      ? [make(frame.document, 'path', { d: `M${px(over[0])},${px(y)}H${px(over[1])}`, ...period })]
      : []),
    glyph(frame, glyphOf(mark), x, y, 0.8),
  ];
  return markLink(frame, mark.id, mark.sentence, shapes);
}

const period = { stroke: 'currentColor', 'stroke-width': 3, 'stroke-opacity': 0.35 };

/** The outcome that the promise's row itself states. */
function diamond({ document }: Frame, [x, y]: Spot): SVGElement {
  const d = `M${px(x)},${px(y - 6)}l6,6l-6,6l-6,-6Z`;
  return make(document, 'path', { d, fill: 'currentColor', class: 'outcome' });
}

/** Target and baseline always, then the outcome, then the latest claims since, where there is room. */
function labels(frame: Frame, row: PromiseRow, placed: Placed, edge: Box): SVGElement {
  const { start, end, outcome, later } = placed;
  const hard = [
    ...later.map(({ at: [x, y] }) => around(x, y, 4)),
    ...[end, outcome].flatMap((spot) => (spot ? [around(spot[0], spot[1], 6)] : [])),
  ];
  const soft = start ? along(start, end) : along([end[0] - 14, end[1]], end);
  const wishes = wishesOf(frame, row, placed);
  return labelGroup(frame, placeLabels(wishes, { hard, soft }, edge, sizes.label));
}

function wishesOf({ words }: Frame, { target, outcome }: PromiseRow, placed: Placed): LabelWish[] {
  const wish = (text: string, [x, y]: Spot, weight: number, must: boolean) => ({ text, x, y, weight, must });
  const parts = groupBy(placed.later, ({ mark }) => mark.part);
  return [
    wish(target.ends.to, placed.end, 4, true),
    ...(placed.start && target.from ? [wish(target.ends.from, placed.start, 3, true)] : []),
    ...(placed.outcome && outcome ? [wish(outcome.label, placed.outcome, 2, true)] : []),
    ...[...parts.values()]
      .flatMap(lastOf)
      .filter(({ mark }) => !outcome || !tells(outcome, mark))
      .map(({ mark, at }) => wish(labelOf(words, mark, parts.size > 1), at, 1, false)),
  ];
}

/** All claims of the last date. */
function lastOf(later: readonly Later[]): Later[] {
  const last = Math.max(...later.map(({ mark }) => mark.to));
  return later.filter(({ mark }) => mark.to === last);
}

/** Whether the label of the outcome says what the mark would say again. */
function tells({ at, label }: NonNullable<PromiseRow['outcome']>, mark: Mark): boolean {
  return label.startsWith(mark.label) && mark.from <= at && at <= mark.to;
}

/** The figure, with the part of the total that it counts where the track holds others. */
function labelOf({ m }: Words, { label, part }: Mark, several: boolean): string {
  return several && part !== '' ? m.later_part_label({ figure: label, part }) : label;
}
