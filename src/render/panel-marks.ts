import { link, type Markish, rect, ruleX } from '@observablehq/plot';
import type { Mark, MarkLink } from '../charts/picture.js';
import type { Placed } from './glyph-shapes.js';
import type { Axes } from './panel-frame.js';
import { heightOf } from './scales.js';

/** Claims that state a range, as intervals. */
export function intervals(
  ranges: readonly Placed[],
  time: (x: number) => Date,
  value: (y: number) => number,
): Markish {
  const ends = {
    x: ({ x }: Placed) => time(x),
    y1: ({ y0 }: Placed) => value(y0),
    y2: ({ y1 }: Placed) => value(y1),
  };
  return ruleX(ranges, { ...ends, stroke: 'currentColor', strokeWidth: 3, strokeOpacity: 0.45 });
}

const ends = {
  x1: ({ from }: MarkLink) => new Date(from[0]),
  y1: ({ from }: MarkLink) => from[1],
  x2: ({ to }: MarkLink) => new Date(to[0]),
  y2: ({ to }: MarkLink) => to[1],
  stroke: 'currentColor',
};

/** Joins claims of one series. */
export function lines(links: readonly MarkLink[]): Markish {
  return link(links, { ...ends, strokeWidth: 1.8 });
}

/** Links over years without a figure. */
export function gapLines(links: readonly MarkLink[], title: (one: MarkLink) => string): Markish {
  return link(links, { ...ends, title, strokeWidth: 1.2, strokeDasharray: '2,5', strokeOpacity: 0.7 });
}

/** A flow over its period, in px. */
export interface Bar {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

export function barsOf(axes: Axes, bars: readonly Bar[]): Markish {
  return rect(bars, {
    x1: ({ from }: Bar) => axes.x.invert(from),
    x2: ({ to }: Bar) => axes.x.invert(to),
    y1: axes.y.domain()[0] ?? 0,
    y2: ({ mark }: Bar) => heightOf(mark),
    fill: 'currentColor',
    fillOpacity: 0.2,
    insetLeft: 0.5,
    insetRight: 0.5,
  });
}
