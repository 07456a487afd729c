import { type Block, type Frame, standsBack, text } from './frame.js';
import { rim } from './label.js';
import type { TimeSpan } from './panel-span.js';
import { type TimeScale, yearTicks } from './scales.js';
import { make, px } from './svg.js';
import { faint, sizes } from './theme.js';

/** The years of a time axis, where they stand in px. */
function ticksOf(x: TimeScale, span: TimeSpan): { year: string; x: number }[] {
  const [from = 0, to = 0] = x.range();
  return yearTicks(span, to - from).map((tick) => ({
    year: String(new Date(tick).getUTCFullYear()),
    x: x(tick),
  }));
}

/** The years as words, with a rim, so that lines may pass behind. */
export function yearLabels(frame: Frame, x: TimeScale, span: TimeSpan): Block {
  const look = {
    ...rim,
    ...standsBack,
    'text-anchor': 'middle',
    'font-size': sizes.axis,
    'aria-hidden': 'true',
  };
  const labels = ticksOf(x, span).map((tick) => text(frame, tick.x, 14, tick.year));
  return { node: make(frame.document, 'g', look, labels), height: 20 };
}

/** A faint line for each year, from `top` to `bottom`. */
export function yearLines(
  { document }: Frame,
  x: TimeScale,
  span: TimeSpan,
  [top, bottom]: readonly [number, number],
): SVGElement {
  const d = ticksOf(x, span).map((tick) => `M${px(tick.x)},${px(top)}V${px(bottom)}`);
  const look = { stroke: 'currentColor', 'stroke-opacity': faint * 0.7, 'aria-hidden': 'true' };
  return make(document, 'path', { d: d.join(''), ...look });
}
