import { scaleLinear } from 'd3';
import { type Frame, root, standsBack, text } from './frame.js';
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
    readonly low: number;
    readonly high: number;
    readonly said: string;
  }[];
  readonly dots: readonly { readonly year: number; readonly value: number; readonly said: string }[];
}

const [panelHeight, headHeight, gap, left] = [190, 46, 28, 52];

/** Small multiples of bars from the lowest to the highest figure of a year. */
export function drawBands(frame: Frame, label: string, panels: readonly BandPanel[]): SVGSVGElement {
  const across = frame.width < 600 ? 1 : frame.width < 900 ? 2 : 3;
  const width = (frame.width - gap * (across - 1)) / across;
  const span = spanOf(panels);
  const nodes = panels.map((panel, at) => {
    const [column, row] = [at % across, Math.floor(at / across)];
    const place = `translate(${px(column * (width + gap))},${px(row * (panelHeight + gap))})`;
    return make(frame.document, 'g', { transform: place }, panelParts(frame, panel, width, span));
  });
  const rows = Math.ceil(panels.length / across);
  return root(frame, label, Math.max(1, rows * (panelHeight + gap)), nodes);
}

type Span = readonly [from: number, to: number];

function spanOf(panels: readonly BandPanel[]): Span {
  const years = panels.flatMap((panel) => [...panel.years, ...panel.dots].map(({ year }) => year));
  return years.length === 0 ? [0, 1] : [Math.min(...years), Math.max(...years)];
}

function panelParts(frame: Frame, panel: BandPanel, width: number, [first, last]: Span): SVGElement[] {
  const x = scaleLinear([first, last + 1], [left, width]);
  const top = Math.max(1, ...panel.years.map(({ high }) => high), ...panel.dots.map(({ value }) => value));
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
  return [...new Set(years)].map((year, at) =>
    text(frame, at === 0 ? x(year) : x(year + 1), panelHeight - 2, String(year), {
      'text-anchor': at === 0 ? 'start' : 'end',
      'font-size': sizes.axis,
      ...standsBack,
    }),
  );
}

function bars(frame: Frame, { years, country }: BandPanel, x: Scale, y: Scale): SVGElement {
  const wide = Math.max(1, (x(1) - x(0)) * 0.7);
  const look = { class: `c-${country.toLowerCase()}`, color: colourOf(country).light };
  const all = years.map(({ year, low, high, said }) =>
    make(
      frame.document,
      'rect',
      {
        x: px(x(year + 0.5) - wide / 2),
        y: px(y(high)),
        width: px(wide),
        height: px(Math.max(2, y(low) - y(high))),
        fill: 'currentColor',
        'fill-opacity': 0.3,
        stroke: 'currentColor',
      },
      [make(frame.document, 'title', {}, [said])],
    ),
  );
  return make(frame.document, 'g', look, all);
}

function dots(frame: Frame, panel: BandPanel, x: Scale, y: Scale): SVGElement {
  const all = panel.dots.map(({ year, value, said }) =>
    make(
      frame.document,
      'circle',
      { cx: px(x(year + 0.5)), cy: px(y(value)), r: 3.6, fill: 'currentColor' },
      [make(frame.document, 'title', {}, [said])],
    ),
  );
  return make(frame.document, 'g', {}, all);
}
