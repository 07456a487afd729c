import type { MarkLink } from '../charts/picture.js';
import { gapTexts } from './gap-text.js';
import type { Placed } from './glyph-shapes.js';
import type { Axes, Room } from './panel-frame.js';
import type { Bar } from './panel-marks.js';
import { along, around, type Box, placeLabels } from './place-labels.js';
import { heightOf } from './scales.js';
import type { Arrows } from './targets.js';
import { sizes } from './theme.js';

/** What stands in a panel, in px. */
export interface Content {
  readonly placed: readonly Placed[];
  readonly bars: readonly Bar[];
  readonly links: readonly MarkLink[];
  readonly arrows: Arrows;
  /** The id of the claim that a promise is judged by. */
  readonly test: string | null;
}

/** The figures beside the marks, then, where room is left, the words along the gaps. */
export function wordsIn({ frame, width }: Room, axes: Axes, content: Content) {
  const { placed, links, arrows } = content;
  const hard = [...arrows.hard, ...placed.flatMap(bodyOf)];
  const soft = [...arrows.soft, ...links.flatMap((one) => linkBoxes(axes, one))];
  const labels = placeLabels(wishes(content), { hard, soft }, edgeOf(axes, width), sizes.label);
  const gaps = links.filter(({ kind }) => kind === 'gap');
  const taken = [...hard, ...arrows.soft, ...labels.map(({ box }) => box)];
  return { labels, gaps: gapTexts(frame, axes, gaps, taken) };
}

/** The latest, the one that a promise is judged by and the highest first, then those that a line joins: they are what a reader looks for. */
function wishes({ placed, links, test }: Content) {
  const joined = new Set(links.flatMap(({ from, to }) => [from, to]).map(String));
  const last = placed.at(-1);
  const top = Math.min(...placed.map(({ y }) => y));
  return placed.map((one, index) => ({
    text: one.mark.label,
    x: one.x,
    y: Math.min(one.y0, one.y1, one.y),
    weight:
      (one === last ? 3000 : 0) +
      (one.mark.id === test ? 2500 : 0) +
      (one.y === top ? 2000 : 0) +
      (one.mark.confidence === 'low' ? 0 : 1000) +
      (joined.has(String([one.mark.at, heightOf(one.mark)])) ? 500 : 0) +
      index,
  }));
}

/** What a mark covers: its glyph, and its range where it has one. */
export function bodyOf({ x, y, y0, y1 }: Placed): Box[] {
  return y0 === y1 ? [around(x, y, 6)] : along([x, y0], [x, y1]);
}

function edgeOf({ left, bottom }: Axes, width: number): Box {
  return { x0: left, x1: width, y0: 0, y1: bottom - 1 };
}

function linkBoxes(axes: Axes, { from, to }: MarkLink): Box[] {
  return along([axes.x(from[0]), axes.y(from[1])], [axes.x(to[0]), axes.y(to[1])]);
}
