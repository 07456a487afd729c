import { scaleLinear } from 'd3';
import type { Mark, PromiseRow } from '../charts/picture.js';
import { type Frame, markLink } from './frame.js';
import { around, placeLabels } from './place-labels.js';
import { labelText } from './label.js';
import { heightOf, reach, type TimeScale } from './scales.js';
import { make, px } from './svg.js';
import { sizes } from './theme.js';

type Spot = readonly [x: number, y: number];

/** One promise on its own value axis from zero: an arrow from baseline to target, the deadline, later claims, the stated outcome. */
export function promiseTrack(frame: Frame, x: TimeScale, row: PromiseRow, height: number): SVGElement {
  const y = scaleLinear()
    .domain([0, topOf(row)])
    .range([height - 6, 16]);
  const spot = ([time, value]: readonly [number, number]): Spot => [x(time), y(value)];
  const end = spot(row.target.to);
  const start = row.target.from ? spot(row.target.from) : null;
  const later = row.later.map((mark) => ({ mark, at: spot([mark.at, heightOf(mark)]) }));
  const outcome = row.outcome ? spot([row.outcome.at, row.outcome.value]) : null;
  const [left, right] = x.range();
  const floor = make(frame.document, 'path', {
    d: `M${px(left ?? 0)},${px(y(0))}H${px(right ?? 0)}`,
    stroke: 'currentColor',
    'stroke-opacity': 0.3,
  });
  return make(frame.document, 'g', {}, [
    floor,
    ...(row.deadline === null ? [] : [deadline(frame, x(row.deadline), height)]),
    ...later.map((one) => dot(frame, one)),
    ...(outcome ? [diamond(frame, outcome)] : []),
    arrow(frame, start, end),
    ...labels(frame, row, { start, end, outcome, later, right: frame.width, height }),
  ]);
}

function topOf({ target, later, outcome }: PromiseRow): number {
  return Math.max(1, target.to[1], target.from?.[1] ?? 0, outcome?.value ?? 0, ...later.flatMap(reach));
}

/** The last day of the promise, as a line that a reader may look along. */
function deadline({ document }: Frame, x: number, height: number): SVGElement {
  return make(document, 'path', {
    d: `M${px(x)},4V${px(height)}`,
    stroke: 'currentColor',
    'stroke-width': 1,
    'stroke-dasharray': '1,2',
    class: 'deadline',
  });
}

function arrow({ document }: Frame, start: Spot | null, end: Spot): SVGElement {
  const look = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8, class: 'axis' };
  const point = ([x, y]: Spot) => `${px(x)},${px(y)}`;
  if (!start)
    return make(document, 'path', {
      ...look,
      'stroke-width': 3,
      d: `M${px(end[0] - 14)},${px(end[1])}H${px(end[0])}`,
    });
  const angle = Math.atan2(end[1] - start[1], end[0] - start[0]);
  const wing = (turn: number): Spot => [
    end[0] - 7 * Math.cos(angle + turn),
    end[1] - 7 * Math.sin(angle + turn),
  ];
  return make(document, 'path', {
    ...look,
    d: `M${point(start)}L${point(end)}M${point(wing(0.45))}L${point(end)}L${point(wing(-0.45))}`,
  });
}

function dot(frame: Frame, { mark, at: [x, y] }: { mark: Mark; at: Spot }): SVGElement {
  const filled = mark.regime === 'compulsory' ? 1 : 0;
  const look = {
    fill: 'currentColor',
    'fill-opacity': filled,
    stroke: 'currentColor',
    'stroke-width': 1.2,
    'stroke-dasharray': mark.confidence === 'low' ? '2,1.4' : null,
  };
  const shapes = [
    make(frame.document, 'circle', { class: 'touch', cx: px(x), cy: px(y), r: 12, fill: 'transparent' }),
    make(frame.document, 'circle', { cx: px(x), cy: px(y), r: 3, ...look }),
  ];
  return markLink(frame, mark.id, mark.sentence, shapes);
}

/** The outcome that the promise's row itself states. */
function diamond({ document }: Frame, [x, y]: Spot): SVGElement {
  return make(document, 'path', {
    d: `M${px(x)},${px(y - 5)}l5,5l-5,5l-5,-5Z`,
    fill: 'currentColor',
    class: 'outcome',
  });
}

interface Spots {
  readonly start: Spot | null;
  readonly end: Spot;
  readonly outcome: Spot | null;
  readonly later: readonly { readonly at: Spot }[];
  readonly right: number;
  readonly height: number;
}

function labels(
  frame: Frame,
  row: PromiseRow,
  { start, end, outcome, later, right, height }: Spots,
): SVGElement[] {
  const { number } = frame.words;
  const wishes = [
    { text: number(row.target.to[1]), x: end[0], y: end[1], weight: 3 },
    ...(start && row.target.from
      ? [{ text: number(row.target.from[1]), x: start[0], y: start[1], weight: 2 }]
      : []),
    ...(outcome && row.outcome ? [{ text: row.outcome.label, x: outcome[0], y: outcome[1], weight: 1 }] : []),
  ];
  const hard = [
    ...later.map(({ at: [x, y] }) => around(x, y, 3)),
    ...(outcome ? [around(outcome[0], outcome[1], 5)] : []),
    around(end[0], end[1], 3),
  ];
  return placeLabels(wishes, { hard, soft: [] }, { x0: 0, x1: right, y0: 0, y1: height }, sizes.label).map(
    (label) => labelText(frame, label),
  );
}
