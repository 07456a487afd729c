import type { MarkLink } from '../charts/picture.js';
import type { Frame } from './frame.js';
import { labelGroup } from './label.js';
import type { Axes } from './panel-frame.js';
import { along, type Box, meet } from './place-labels.js';
import { px } from './svg.js';
import { textWidth } from './text.js';
import { muted, sizes } from './theme.js';

/** The links that carry their words, and those for which there was no room. */
export interface GapTexts {
  readonly nodes: readonly SVGElement[];
  readonly wordless: readonly MarkLink[];
}

/** Writes "no figure found" along each gap where it meets no mark and no label. */
export function gapTexts(
  frame: Frame,
  axes: Axes,
  gaps: readonly MarkLink[],
  taken: readonly Box[],
): GapTexts {
  const nodes: SVGElement[] = [];
  const wordless: MarkLink[] = [];
  const boxes = [...taken];
  for (const gap of gaps) {
    const stretch = freeStretch(axes, gap, textWidth(frame.words.m.no_figure_found(), sizes.axis), boxes);
    if (!stretch) wordless.push(gap);
    else {
      boxes.push(...boxesOf(stretch));
      nodes.push(textAlong(frame, stretch));
    }
  }
  return { nodes, wordless };
}

type Spot = readonly [x: number, y: number];
type Stretch = readonly [from: Spot, to: Spot];

/** Steeper text is hard to read. */
const steepest = 0.9;

/** A part of the gap, as long as the text and as near to its middle as can be, that meets nothing. */
function freeStretch(
  axes: Axes,
  { from, to }: MarkLink,
  length: number,
  taken: readonly Box[],
): Stretch | undefined {
  const [x0, y0, x1, y1] = [axes.x(from[0]), axes.y(from[1]), axes.x(to[0]), axes.y(to[1])];
  const whole = Math.hypot(x1 - x0, y1 - y0);
  const half = (length + 8) / 2 / whole;
  if (half > 0.42 || Math.abs(Math.atan2(y1 - y0, x1 - x0)) > steepest) return undefined;
  const at = (share: number): Spot => [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
  return [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72]
    .filter((middle) => middle > half + 0.03 && middle < 0.97 - half)
    .map((middle): Stretch => [at(middle - half), at(middle + half)])
    .find((stretch) => !boxesOf(stretch).some((box) => taken.some((other) => meet(box, other))));
}

function boxesOf([from, to]: Stretch): Box[] {
  return along(from, to).map(({ x0, x1, y0, y1 }) => ({ x0: x0 - 2, x1: x1 + 2, y0: y0 - 12, y1: y1 + 5 }));
}

function textAlong(frame: Frame, [[x0, y0], [x1, y1]]: Stretch): SVGElement {
  const angle = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const look = { 'font-size': sizes.axis, 'font-weight': 400, 'fill-opacity': muted };
  const turn = { transform: `rotate(${px(angle)} ${px(x)} ${px(y)})` };
  return labelGroup(frame, [{ text: frame.words.m.no_figure_found(), x, y: y - 4, anchor: 'middle' }], {
    ...look,
    ...turn,
  });
}
