import type { NativeBar, NativeBars } from '../charts/native-chart.js';
import { isOwnId } from '../tables/own-source.js';
import { axisIds, categoryAxis, valueAxis } from './chart-axes.js';
import {
  c,
  figureLabel,
  labels,
  line,
  type Markup,
  noFill,
  noLine,
  numbers,
  seriesName,
  solid,
  strings,
  val,
} from './chart-parts.js';
import { type ChartSheet, columnName, figureIn, hasRanges, spanIn } from './chart-sheet.js';
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
      ...(hasRanges(chart.bars) ? [rangeSeries(chart, sheet, palette)] : []),
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
  const cells = cellsOf(sheet, bars);
  const values = bars.map((bar) => figureIn(bar, at));
  const own = bars.flatMap((bar, index) => (values[index] === null ? [] : [{ bar, index }]));
  const ink = (code: string) => palette.country(code === '' ? country : code);
  const said = own.filter(({ bar }) => bar.labelled);
  return c(
    'ser',
    val('idx', at),
    val('order', at),
    seriesName(`'${sheet.name}'!$${column}$1`, name),
    c('spPr', solid(ink(country)), line(ink(country), 1.5)),
    val('invertIfNegative', 0),
    ...own.map(({ bar, index }) =>
      barLook(index, bar.hollow, isOwnId(bar.id ?? '') ? palette.ink : ink(bar.country)),
    ),
    labels(said.map(({ bar, index }) => figureLabel(index, bar.said, 'outEnd', palette.ink))),
    c('cat', strings(cells('A'), categoriesOf(bars))),
    c('val', numbers(cells(column), values)),
  );
}

/** A source that gives only a range gets no bar, which would stand for one figure: a line from low to high, hung from bars that are not seen. */
function rangeSeries({ bars, series, country }: NativeBars, sheet: ChartSheet, palette: Palette): Markup {
  const [high, span] = [columnName(series.length + 1), columnName(series.length + 2)];
  const cells = cellsOf(sheet, bars);
  const said = bars.flatMap((bar, index) => (bar.range && bar.labelled ? [{ bar, index }] : []));
  const first = bars.find(({ range }) => range !== null);
  return c(
    'ser',
    val('idx', series.length),
    val('order', series.length),
    seriesName(`'${sheet.name}'!$${high}$1`, String(sheet.rows[0]?.[series.length + 1])),
    c('spPr', noFill, noLine),
    val('invertIfNegative', 0),
    labels(said.map(({ bar, index }) => figureLabel(index, bar.said, 'outEnd', palette.ink))),
    c(
      'errBars',
      val('errBarType', 'minus'),
      val('errValType', 'cust'),
      val('noEndCap', 0),
      c('minus', numbers(cells(span), bars.map(spanIn))),
      c('spPr', line(palette.country(first && country === '' ? first.country : country), 3)),
    ),
    c('cat', strings(cells('A'), categoriesOf(bars))),
    c(
      'val',
      numbers(
        cells(high),
        bars.map(({ range }) => range?.[1] ?? null),
      ),
    ),
  );
}

function cellsOf({ name }: ChartSheet, bars: readonly NativeBar[]): (column: string) => string {
  return (column) => `'${name}'!$${column}$2:$${column}$${bars.length + 1}`;
}

function categoriesOf(bars: readonly NativeBar[]): string[] {
  return bars.map(({ category }) => category);
}

function barLook(index: number, hollow: boolean, ink: string): Markup {
  const look = hollow ? [noFill, line(ink, 2, 'sysDash')] : [solid(ink), line(ink, 1.5)];
  return c('dPt', val('idx', index), val('invertIfNegative', 0), val('bubble3D', 0), c('spPr', ...look));
}
