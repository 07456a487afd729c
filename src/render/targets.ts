import type { Target } from '../charts/picture.js';
import { type Frame, markLink, text } from './frame.js';
import type { Axes } from './panel-frame.js';
import { along, around, type Box } from './place-labels.js';
import { make, px } from './svg.js';
import { textWidth } from './text.js';
import { sizes } from './theme.js';

/** Promises as arrows from baseline to target; one without a baseline is a tick at its deadline. They are ink: no country's observation. */
export function targetArrows(frame: Frame, axes: Axes, targets: readonly Target[]): Arrows {
  const drawn = targets.map((target) => arrow(frame, axes, target));
  return {
    nodes: drawn.map(({ node }) => node),
    hard: drawn.flatMap(({ hard }) => hard),
    soft: drawn.flatMap(({ soft }) => soft),
  };
}

/** Drawn promises and the room they take: `hard` for their labels and ends, `soft` for their shafts. */
export interface Arrows {
  readonly nodes: readonly Node[];
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
}

function arrow(frame: Frame, axes: Axes, target: Target): { node: Node; hard: Box[]; soft: Box[] } {
  const end = [axes.x(target.to[0]), axes.y(target.to[1])] as const;
  const start = target.from ? ([axes.x(target.from[0]), axes.y(target.from[1])] as const) : null;
  const label = endLabel(frame, axes, target, end);
  const shapes = start ? [...shaft(frame, start, end), startLabel(frame, target, start)] : [tick(frame, end)];
  const node = markLink(frame, target.id, target.sentence, [...shapes, label.node], { class: 'mark target' });
  const hard = [label.box, around(end[0], end[1], 7), ...(start ? [startBox(frame, target, start)] : [])];
  return { node, hard, soft: start ? along(start, end) : [] };
}

type Spot = readonly [x: number, y: number];

function shaft({ document }: Frame, from: Spot, to: Spot): SVGElement[] {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number): Spot => [
    to[0] - 9 * Math.cos(angle + turn),
    to[1] - 9 * Math.sin(angle + turn),
  ];
  const point = ([x, y]: Spot) => `${px(x)},${px(y)}`;
  const look = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8 };
  return [
    make(document, 'path', { ...look, d: `M${point(from)}L${point(to)}`, 'stroke-dasharray': '6,3' }),
    make(document, 'path', { ...look, d: `M${point(wing(0.42))}L${point(to)}L${point(wing(-0.42))}` }),
    make(document, 'circle', {
      cx: px(from[0]),
      cy: px(from[1]),
      r: 3.4,
      fill: '#ffffff',
      class: 'hollow',
      stroke: 'currentColor',
      'stroke-width': 1.8,
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

const bold = {
  'font-size': sizes.label,
  'font-weight': 700,
  stroke: '#ffffff',
  'stroke-width': 3,
  'paint-order': 'stroke',
  class: 'label',
};

function endLabel(frame: Frame, { right }: Axes, { label }: Target, [x, y]: Spot): { node: Node; box: Box } {
  const width = textWidth(label, sizes.label) * 1.06;
  const fits = x + 8 + width <= right + 12;
  const [left, baseline] = fits ? [x + 8, y + 4] : [Math.max(0, x - width / 2), y + 20];
  const node = text(frame, left, baseline, label, { ...bold, 'aria-hidden': 'true' });
  return { node, box: { x0: left, x1: left + width, y0: baseline - 11, y1: baseline + 3 } };
}

function startLabel(frame: Frame, { from }: Target, [x, y]: Spot): Node {
  return text(frame, x - 8, y + 4, from ? frame.words.number(from[1]) : '', {
    ...bold,
    'text-anchor': 'end',
    'aria-hidden': 'true',
  });
}

function startBox(frame: Frame, { from }: Target, [x, y]: Spot): Box {
  const width = textWidth(from ? frame.words.number(from[1]) : '', sizes.label) * 1.06;
  return { x0: x - 8 - width, x1: x + 5, y0: y - 8, y1: y + 8 };
}
