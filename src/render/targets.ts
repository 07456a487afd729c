import type { Target } from '../charts/picture.js';
import { type Frame, markLink } from './frame.js';
import { hollow, labelGroup } from './label.js';
import type { Axes } from './panel-frame.js';
import { along, around, type Box, type LabelWish, placeLabels } from './place-labels.js';
import { make, px } from './svg.js';
import { sizes } from './theme.js';

/** Drawn promises and the room they take: `hard` for their labels and ends, `soft` for their shafts. */
export interface Arrows {
  readonly nodes: readonly Node[];
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
}

export const noArrows: Arrows = { nodes: [], hard: [], soft: [] };

/**
 * Promises as arrows from baseline to target; one without a baseline is a tick at its deadline. They are ink: no country's
 * observation. Their labels are placed before all others and keep off the marks.
 */
export function targetArrows(
  frame: Frame,
  axes: Axes,
  targets: readonly Target[],
  marks: readonly Box[],
): Arrows {
  const drawn = targets.map((target) => arrow(frame, axes, target));
  const ends = drawn.flatMap(({ ends: boxes }) => boxes);
  const shafts = drawn.flatMap(({ shaft: boxes }) => boxes);
  const edge = { x0: 0, x1: axes.right + 14, y0: 0, y1: axes.bottom - 1 };
  const wishes = drawn.flatMap((one) => one.wishes);
  const labels = placeLabels(wishes, { hard: [...marks, ...ends], soft: shafts }, edge, sizes.label);
  return {
    nodes: [...drawn.map(({ node }) => node), labelGroup(frame, labels, { 'font-weight': 700 })],
    hard: [...ends, ...labels.map(({ box }) => box)],
    soft: shafts,
  };
}

interface Arrow {
  readonly node: Node;
  readonly ends: readonly Box[];
  readonly shaft: readonly Box[];
  readonly wishes: readonly LabelWish[];
}

function arrow(frame: Frame, axes: Axes, target: Target): Arrow {
  const end: Spot = [axes.x(target.to[0]), axes.y(target.to[1])];
  const start: Spot | null = target.from ? [axes.x(target.from[0]), axes.y(target.from[1])] : null;
  const shapes = start ? shaft(frame, start, end, target.doubtful) : [tick(frame, end)];
  return {
    node: markLink(frame, target.id, target.sentence, [...touch(frame, start, end), ...shapes], {
      class: 'mark target',
    }),
    ends: [around(end[0], end[1], 5), ...(start ? [around(start[0], start[1], 5)] : [])],
    shaft: start ? along(start, end) : [around(end[0] - 8, end[1], 3)],
    wishes: [wish(target.label, end, 2), ...(start ? [wish(target.ends.from, start, 1)] : [])],
  };
}

function wish(text: string, [x, y]: Spot, weight: number): LabelWish {
  return { text, x, y, weight, bold: true, must: true };
}

type Spot = readonly [x: number, y: number];

/** What a finger may hit: the ends and the shaft between them. */
function touch({ document }: Frame, start: Spot | null, [x, y]: Spot): SVGElement[] {
  const disc = make(document, 'circle', { class: 'touch', cx: px(x), cy: px(y), r: 12, fill: 'transparent' });
  if (!start) return [disc];
  const d = `M${px(start[0])},${px(start[1])}L${px(x)},${px(y)}`;
  const path = make(document, 'path', { d, stroke: 'transparent', 'stroke-width': 14 });
  return [path, disc];
}

/** Lighter, with a dashed ring, where the baseline stands on a claim of low confidence alone. */
function shaft({ document }: Frame, from: Spot, to: Spot, doubtful: boolean): SVGElement[] {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number): Spot => [
    to[0] - 9 * Math.cos(angle + turn),
    to[1] - 9 * Math.sin(angle + turn),
  ];
  const point = ([x, y]: Spot) => `${px(x)},${px(y)}`;
  const look = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8 };
  return [
    make(document, 'path', {
      ...look,
      d: `M${point(from)}L${point(to)}`,
      'stroke-dasharray': doubtful ? '2,4' : '6,3',
      'stroke-opacity': doubtful ? 0.7 : null,
    }),
    make(document, 'path', { ...look, d: `M${point(wing(0.42))}L${point(to)}L${point(wing(-0.42))}` }),
    make(document, 'circle', {
      ...look,
      ...hollow,
      cx: px(from[0]),
      cy: px(from[1]),
      r: 3.4,
      'stroke-dasharray': doubtful ? '2,1.6' : null,
    }),
  ];
}

function tick({ document }: Frame, [x, y]: Spot): SVGElement {
  return make(document, 'path', {
    d: `M${px(x - 16)},${px(y)}H${px(x)}`,
    stroke: 'currentColor',
    'stroke-width': 3,
    fill: 'none',
  });
}
