import { scaleLinear } from 'd3';
import type { Mark } from '../charts/picture.js';
import { at, deferred, type Frame, root, standsBack, text } from './frame.js';
import { glyph, glyphOf } from './glyph.js';
import { colourOf } from './colours.js';
import { make, px } from './svg.js';
import { faint, serif, sizes } from './theme.js';

/** A group of rows of a reader as it is drawn: what they state for each year, and single figures of the record beside them. */
export interface BandPanel {
  readonly title: string;
  readonly kind: string;
  readonly rows: string;
  readonly country: string;
  readonly years: readonly {
    readonly year: number;
    /** The last year, for totals of several. */
    readonly to: number;
    readonly low: number;
    readonly high: number;
    readonly said: () => string;
  }[];
  readonly dots: readonly BandDot[];
}

/** A figure of the record. One without a value is a range, and never drawn as a figure. */
export interface BandDot extends Pick<
  Mark,
  'value' | 'low' | 'high' | 'qualifier' | 'regime' | 'confidence'
> {
  readonly year: number;
  readonly to: number;
  readonly said: () => string;
}

const [panelHeight, headHeight, gap, left] = [190, 46, 28, 52];

/** Small multiples of bars from the lowest to the highest figure of a year, row by row. */
export function drawBands(frame: Frame, label: string, panels: readonly BandPanel[]): SVGSVGElement {
  const across = frame.width < 600 ? 1 : frame.width < 900 ? 2 : 3;
  const width = (frame.width - gap * (across - 1)) / across;
  const span = spanOf(panels);
  const nodes = rowsOf(panels, across).map((row, down) =>
    deferred(frame, () =>
      row.map((panel, column) => {
        const parts = make(frame.document, 'g', {}, panelParts(frame, panel, width, span));
        return at(frame, column * (width + gap), down * (panelHeight + gap), parts);
      }),
    ),
  );
  return root(frame, label, Math.max(1, nodes.length * (panelHeight + gap)), nodes);
}

function rowsOf<T>(all: readonly T[], across: number): T[][] {
  const rows = Math.ceil(all.length / across);
  return Array.from({ length: rows }, (_, row) => all.slice(row * across, (row + 1) * across));
}

type Span = readonly [from: number, to: number];

function spanOf(panels: readonly BandPanel[]): Span {
  const years = panels.flatMap((panel) =>
    [...panel.years, ...panel.dots].flatMap(({ year, to }) => [year, to]),
  );
  return years.length === 0 ? [0, 1] : [Math.min(...years), Math.max(...years)];
}

function panelParts(frame: Frame, panel: BandPanel, width: number, [first, last]: Span): SVGElement[] {
  const x = scaleLinear([first, last + 1], [left, width]);
  const top = Math.max(
    1,
    ...panel.years.map(({ high }) => high),
    ...panel.dots.map((dot) => dot.high ?? dot.value ?? 0),
  );
  const y = scaleLinear([0, top], [panelHeight - 18, headHeight + 10]).nice(3);
  return [
    text(frame, 0, 14, panel.title, { 'font-family': serif, 'font-size': sizes.title, 'font-weight': 700 }),
    text(frame, 0, 30, panel.kind, { 'font-size': sizes.axis, ...standsBack }),
    text(frame, 0, 44, panel.rows, { 'font-size': sizes.axis, ...standsBack }),
    ...grid(frame, y, width),
    ...yearLabels(frame, x, [first, last]),
    bars(frame, panel, x, y),
    dots(frame, panel, x, y),
  ];
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function grid(frame: Frame, y: Scale, width: number): SVGElement[] {
  return y.ticks(3).flatMap((value) => [
    make(frame.document, 'path', {
      d: `M${left},${px(y(value))}H${px(width)}`,
      stroke: 'currentColor',
      'stroke-opacity': faint,
    }),
    text(frame, left - 6, y(value) + 4, frame.words.number(value), {
      'text-anchor': 'end',
      'font-size': sizes.axis,
      ...standsBack,
    }),
  ]);
}

function yearLabels(frame: Frame, x: Scale, years: Span): SVGElement[] {
  return [...new Set(years)].map((year, end) =>
    text(frame, end === 0 ? x(year) : x(year + 1), panelHeight - 2, String(year), {
      'text-anchor': end === 0 ? 'start' : 'end',
      'font-size': sizes.axis,
      ...standsBack,
    }),
  );
}

function bars(frame: Frame, { years, country }: BandPanel, x: Scale, y: Scale): SVGElement {
  const rim = (x(1) - x(0)) * 0.15;
  const look = { class: `c-${country.toLowerCase()}`, color: colourOf(country).light };
  const all = years.map(({ year, to, low, high, said }) =>
    make(
      frame.document,
      'rect',
      {
        x: px(x(year) + rim),
        y: px(y(high)),
        width: px(Math.max(1, x(to + 1) - x(year) - 2 * rim)),
        height: px(Math.max(2, y(low) - y(high))),
        fill: 'currentColor',
        'fill-opacity': 0.3,
        stroke: 'currentColor',
      },
      [make(frame.document, 'title', {}, [said()])],
    ),
  );
  return make(frame.document, 'g', look, all);
}

function dots(frame: Frame, panel: BandPanel, x: Scale, y: Scale): SVGElement {
  const all = panel.dots.map((dot) => {
    const middle = x((dot.year + dot.to + 1) / 2);
    const title = make(frame.document, 'title', {}, [dot.said()]);
    const range = dot.low === null || dot.high === null ? [] : [upright(frame, dot, middle, y)];
    const figure = dot.value === null ? [] : [glyph(frame, glyphOf(dot), middle, y(dot.value), 0.9)];
    return make(frame.document, 'g', { fill: 'currentColor' }, [title, ...range, ...figure]);
  });
  return make(frame.document, 'g', {}, all);
}

/** The range of a figure, from its low to its high end. */
function upright({ document }: Frame, { low, high, confidence }: BandDot, x: number, y: Scale): SVGElement {
  const [from, to] = [y(low ?? 0), y(high ?? 0)];
  return make(document, 'path', {
    d: `M${px(x)},${px(from)}V${px(to)}M${px(x - 3)},${px(from)}h6M${px(x - 3)},${px(to)}h6`,
    stroke: 'currentColor',
    'stroke-width': 1.6,
    'stroke-dasharray': confidence === 'low' ? '2,1.6' : null,
    fill: 'none',
  });
}
