import type { NativeBar, NativeBars } from '../charts/native-chart.js';
import { axisIds, categoryAxis, valueAxis } from './chart-axes.js';
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
  strings,
  val,
} from './chart-parts.js';
import { type ChartSheet, columnName, figureIn } from './chart-sheet.js';
import type { Palette } from './palette.js';

/** Columns of years, or lying bars. */
export function barsPlot(chart: NativeBars, sheet: ChartSheet, palette: Palette): Markup[] {
  const across = chart.form === 'bars';
  const series = chart.series.map((name, at) => barSeries(chart, name, at, sheet, palette));
  const shape = [val('barDir', across ? 'bar' : 'col'), val('grouping', 'clustered'), val('varyColors', 0)];
  return [
    c(
      'barChart',
      ...shape,
      ...series,
      val('gapWidth', 40),
      val('overlap', 100),
      val('axId', axisIds.across),
      val('axId', axisIds.up),
    ),
    categoryAxis(palette, across ? 'l' : 'b'),
    valueAxis(palette, chart.values, across ? 'b' : 'l'),
  ];
}

function barSeries(
  { bars, country }: NativeBars,
  name: string,
  at: number,
  sheet: ChartSheet,
  palette: Palette,
): Markup {
  const column = columnName(at + 1);
  const cells = (name: string) => `'${sheet.name}'!$${name}$2:$${name}$${bars.length + 1}`;
  const values = bars.map((bar) => figureIn(bar, at));
  const own = bars.flatMap((bar, index) => (values[index] === null ? [] : [{ bar, index }]));
  const ink = (code: string) => palette.country(code === '' ? country : code);
  return c(
    'ser',
    val('idx', at),
    val('order', at),
    seriesName(`'${sheet.name}'!$${column}$1`, name),
    c('spPr', solid(ink(country)), line(ink(country), 1.5)),
    val('invertIfNegative', 0),
    ...own.map(({ bar, index }) => barLook(index, bar.hollow, ink(bar.country))),
    labels(
      own
        .filter(({ bar }) => bar.labelled)
        .map(({ bar, index }) => figureLabel(index, bar.said, 'outEnd', palette.ink)),
    ),
    c('cat', strings(cells('A'), categoriesOf(bars))),
    c('val', numbers(cells(column), values)),
  );
}

function categoriesOf(bars: readonly NativeBar[]): string[] {
  return bars.map(({ category }) => category);
}

function barLook(index: number, hollow: boolean, ink: string): Markup {
  const look = hollow ? [noFill, line(ink, 2, 'sysDash')] : [solid(ink), line(ink, 1.5)];
  return c('dPt', val('idx', index), val('invertIfNegative', 0), val('bubble3D', 0), c('spPr', ...look));
}
