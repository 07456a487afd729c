import type { NativePoint, NativePoints, PointSeries } from '../charts/native-chart.js';
import { axisIds, valueAxis, yearAxis } from './chart-axes.js';
import {
  c,
  figureLabel,
  labels,
  line,
  type Markup,
  noFill,
  numbers,
  seriesName,
  solid,
  val,
} from './chart-parts.js';
import { type ChartSheet, pointColumns } from './chart-sheet.js';
import type { Palette } from './palette.js';

/** Points in time, joined within their series only. */
export function pointsPlot(chart: NativePoints, sheet: ChartSheet, palette: Palette): Markup[] {
  const series = chart.series.map((one, at) => pointSeries(chart, one, at, sheet, palette));
  return [
    c(
      'scatterChart',
      val('scatterStyle', 'lineMarker'),
      val('varyColors', 0),
      ...series,
      val('axId', axisIds.across),
      val('axId', axisIds.up),
    ),
    yearAxis(palette, chart.years),
    valueAxis(palette, chart.values, 'l'),
  ];
}

function pointSeries(
  { country }: NativePoints,
  series: PointSeries,
  at: number,
  sheet: ChartSheet,
  palette: Palette,
): Markup {
  const { from, to } = sheet.blocks[at] ?? { from: 2, to: 2 };
  const cells = (column: string) => `'${sheet.name}'!$${column}$${from}:$${column}$${to}`;
  const ink = inkOf(series, palette) ?? palette.country(country);
  const marked =
    series.kind === 'joins' ? [] : series.points.flatMap((point, index) => (point ? [{ point, index }] : []));
  return c(
    'ser',
    val('idx', at),
    val('order', at),
    seriesName(`'${sheet.name}'!$${pointColumns.series}$${from}`, series.name),
    c('spPr', series.kind === 'promise' ? line(ink, 2.25, 'dash') : line(ink, 2.25)),
    series.kind === 'joins'
      ? c('marker', val('symbol', 'none'))
      : c('marker', val('symbol', 'circle'), val('size', 10), c('spPr', solid(ink), line(ink, 1.5))),
    ...marked.map(({ point, index }) =>
      c('dPt', val('idx', index), marker(point, ink, palette), val('bubble3D', 0)),
    ),
    labels(
      marked.flatMap(({ point, index }) =>
        point.label ? [figureLabel(index, point.said, point.label, palette.ink)] : [],
      ),
    ),
    c('xVal', numbers(cells(pointColumns.year), yearsOf(series))),
    c(
      'yVal',
      numbers(
        cells(pointColumns.value),
        series.points.map((point) => point?.value ?? null),
      ),
    ),
    val('smooth', 0),
  );
}

/** Promises, and what is of the reader's own file, have the colour of the text. */
function inkOf({ kind, points }: PointSeries, { ink }: Palette): string | null {
  return kind === 'promise' || points.some((point) => point?.own === true) ? ink : null;
}

/** Where a line ends, the year of what follows stands, so that all places of the axis are filled. */
function yearsOf({ points }: PointSeries): (number | null)[] {
  return points.map((point, at) => point?.year ?? points[at + 1]?.year ?? null);
}

const symbols: Readonly<Record<NativePoint['shape'], string>> = {
  exact: 'circle',
  about: 'diamond',
  over: 'triangle',
  at_least: 'triangle',
  under: 'dash',
  up_to: 'dash',
  range: 'dash',
  end: 'x',
};

function marker({ shape, hollow }: NativePoint, ink: string, { paper }: Palette): Markup {
  const fill = shape === 'end' ? noFill : solid(hollow ? paper : ink);
  return c(
    'marker',
    val('symbol', symbols[shape]),
    val('size', shape === 'exact' ? 10 : 12),
    c('spPr', fill, line(ink, 1.75)),
  );
}
