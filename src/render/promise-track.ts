import { scaleLinear } from 'd3';
import type { Mark, PromiseRow } from '../charts/picture.js';
import { type Frame, markLink } from './frame.js';
import { glyph, glyphOf } from './glyph.js';
import { labelGroup } from './label.js';
import { along, around, type Box, type LabelWish, placeLabels } from './place-labels.js';
import { heightOf, reach, type TimeScale } from './scales.js';
import { make, px } from './svg.js';
import { sizes } from './theme.js';

type Spot = readonly [x: number, y: number];

/** What a track holds, placed in px. */
interface Placed {
  readonly start: Spot | null;
  readonly end: Spot;
  readonly outcome: Spot | null;
  readonly later: readonly { readonly mark: Mark; readonly at: Spot }[];
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
    arrow(frame, placed.start, placed.end),
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
    later: row.later.map((mark) => ({ mark, at: spot([mark.at, heightOf(mark)]) })),
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

function arrow({ document }: Frame, start: Spot | null, end: Spot): SVGElement {
  const look = { fill: 'none', stroke: 'currentColor', 'stroke-width': start ? 1.8 : 3 };
  return make(document, 'path', { ...look, d: start ? arrowPath(start, end) : tickPath(end) });
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

function dot(frame: Frame, { mark, at: [x, y] }: { mark: Mark; at: Spot }): SVGElement {
  const disc = { class: 'touch', cx: px(x), cy: px(y), r: 12, fill: 'transparent' };
  const shapes = [make(frame.document, 'circle', disc), glyph(frame, glyphOf(mark), x, y, 0.8)];
  return markLink(frame, mark.id, mark.sentence, shapes);
}

/** The outcome that the promise's row itself states. */
function diamond({ document }: Frame, [x, y]: Spot): SVGElement {
  const d = `M${px(x)},${px(y - 6)}l6,6l-6,6l-6,-6Z`;
  return make(document, 'path', { d, fill: 'currentColor', class: 'outcome' });
}

/** Target and baseline always, then the outcome, then the latest claim since, where there is room. */
function labels(frame: Frame, row: PromiseRow, placed: Placed, edge: Box): SVGElement {
  const { start, end, outcome, later } = placed;
  const hard = [
    ...later.map(({ at: [x, y] }) => around(x, y, 4)),
    ...[end, outcome].flatMap((spot) => (spot ? [around(spot[0], spot[1], 6)] : [])),
  ];
  const soft = start ? along(start, end) : along([end[0] - 14, end[1]], end);
  const wishes = wishesOf(row, placed);
  return labelGroup(frame, placeLabels(wishes, { hard, soft }, edge, sizes.label));
}

function wishesOf({ target, outcome }: PromiseRow, placed: Placed): LabelWish[] {
  const wish = (text: string, [x, y]: Spot, weight: number, must: boolean) => ({ text, x, y, weight, must });
  const last = placed.later.at(-1);
  return [
    wish(target.ends.to, placed.end, 4, true),
    ...(placed.start && target.from ? [wish(target.ends.from, placed.start, 3, true)] : []),
    ...(placed.outcome && outcome ? [wish(outcome.label, placed.outcome, 2, true)] : []),
    ...(last ? [wish(last.mark.label, last.at, 1, false)] : []),
  ];
}
