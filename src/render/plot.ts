import { axisX, axisY, gridY, type Markish, plot } from '@observablehq/plot';
import { faint, muted, sizes } from './theme.js';
import type { Axes } from './panel-frame.js';
import type { Frame } from './frame.js';
import { yearTicks } from './scales.js';
import { make, px } from './svg.js';

/** A Plot drawing in given axes, without the style element that Plot brings: our style sheet and attributes say it all. */
export function plotted(
  { document, words }: Frame,
  width: number,
  axes: Axes,
  log: boolean,
  marks: readonly Markish[],
): SVGGElement {
  const [from, to] = axes.x.domain();
  const span = [from?.getTime() ?? 0, to?.getTime() ?? 1] as const;
  const axis = { fill: 'currentColor', fillOpacity: muted, fontSize: sizes.axis, tickSize: 0, label: null };
  const drawn = plot({
    document,
    width,
    height: axes.height,
    marginLeft: axes.left,
    marginRight: width - axes.right,
    marginTop: axes.top,
    marginBottom: axes.height - axes.bottom,
    x: { type: 'utc', domain: span.map((time) => new Date(time)) },
    y: { type: log ? 'log' : 'linear', domain: axes.y.domain() },
    marks: [
      gridY(axes.ticks, { stroke: 'currentColor', strokeOpacity: faint }),
      axisY(axes.ticks, { ...axis, tickPadding: 6, tickFormat: (tick: number) => words.number(tick) }),
      axisX(
        yearTicks(span, axes.right - axes.left).map((time) => new Date(time)),
        {
          ...axis,
          tickFormat: (tick: Date) => String(tick.getUTCFullYear()),
        },
      ),
      gridY([axes.y.domain()[0] ?? 0], { stroke: 'currentColor', strokeOpacity: 0.5 }),
      ...marks,
    ],
  });
  return plainGroup(document, drawn);
}

/** Plot's drawing as a group: without its style element, and no svg of its own that a style sheet for drawings would catch. */
export function plainGroup(document: Document, drawn: Element): SVGGElement {
  const svg = drawn.tagName.toLowerCase() === 'svg' ? drawn : drawn.querySelector('svg');
  if (!svg) throw new Error('plot: expected one svg element, but found none');
  const parts = [...svg.children].filter(({ tagName }) => tagName.toLowerCase() !== 'style');
  const group = make(document, 'g', { 'text-anchor': 'middle' }, parts);
  for (const element of group.querySelectorAll('*')) tidy(element);
  return group;
}

/** Plot names its groups for itself, and a group has no role to be named by: the marks say all that is to be heard. */
export function quieten(group: SVGGElement): void {
  for (const part of group.children) {
    part.removeAttribute('aria-label');
    if (!part.querySelector('a')) part.setAttribute('aria-hidden', 'true');
  }
}

const places = ['d', 'transform', 'cx', 'cy', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height'];

/** Rounds to tenths of a pixel, and takes away what says nothing. */
function tidy(element: Element): void {
  for (const name of places) {
    const value = element.getAttribute(name);
    if (value !== null)
      element.setAttribute(
        name,
        value.replace(/-?\d+\.\d{2,}/g, (number) => String(px(Number(number)))),
      );
  }
  if (element.getAttribute('fill-opacity') === '1') element.removeAttribute('fill-opacity');
  if (element.getAttribute('fill') === 'inherit') element.removeAttribute('fill');
}
