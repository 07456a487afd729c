import type { NativeBar, NativeBars } from '../charts/native-chart.js';
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
import { highIn, isOwn, type RangeGroup, rangeGroups, spanIn } from './chart-ranges.js';
import { type ChartSheet, columnName, figureIn } from './chart-sheet.js';
import type { Palette } from './palette.js';

/** Columns of years, or lying bars. */
export function barsPlot(chart: NativeBars, sheet: ChartSheet, palette: Palette): Markup[] {
  const across = chart.form === 'bars';
  const series = chart.series.map((name, at) => barSeries(chart, name, at, sheet, palette));
  const ranges = rangeGroups(chart.bars).map((group, at) => rangeSeries(chart, group, at, sheet, palette));
  const shape = [val('barDir', across ? 'bar' : 'col'), val('grouping', 'clustered'), val('varyColors', 0)];
  return [
    c(
      'barChart',
      ...shape,
      ...series,
      ...ranges,
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
    ...own.map(({ bar, index }) => barLook(index, bar.hollow, isOwn(bar) ? palette.ink : ink(bar.country))),
    labels(said.map(({ bar, index }) => figureLabel(index, bar.said, 'outEnd', palette.ink))),
    c('cat', strings(cells('A'), categoriesOf(bars))),
    c('val', numbers(cells(column), values)),
  );
}

/** A source that gives only a range gets no bar, which would stand for one figure: a line from low to high, hung from bars that are not seen. */
function rangeSeries(
  { bars, series }: NativeBars,
  group: RangeGroup,
  at: number,
  sheet: ChartSheet,
  palette: Palette,
): Markup {
  const column = series.length + 1 + 2 * at;
  const [high, span] = [columnName(column), columnName(column + 1)];
  const cells = cellsOf(sheet, bars);
  const said = bars.flatMap((bar, index) =>
    bar.labelled && group.bars.includes(bar) ? [{ bar, index }] : [],
  );
  return c(
    'ser',
    val('idx', series.length + at),
    val('order', series.length + at),
    seriesName(`'${sheet.name}'!$${high}$1`, String(sheet.rows[0]?.[column])),
    c('spPr', noFill, noLine),
    val('invertIfNegative', 0),
    labels(said.map(({ bar, index }) => figureLabel(index, bar.said, 'outEnd', palette.ink))),
    hung(cells(span), bars, group, palette),
    c('cat', strings(cells('A'), categoriesOf(bars))),
    c(
      'val',
      numbers(
        cells(high),
        bars.map((bar) => highIn(group, bar)),
      ),
    ),
  );
}

/** The lines of ranges, each from its high end down. */
function hung(cells: string, bars: readonly NativeBar[], group: RangeGroup, palette: Palette): Markup {
  const spans = bars.map((bar) => spanIn(group, bar));
  return c(
    'errBars',
    val('errBarType', 'minus'),
    val('errValType', 'cust'),
    val('noEndCap', 0),
    c('minus', numbers(cells, spans)),
    c('spPr', rangeLook(group, palette)),
  );
}

/** A line cannot be hollow: one that stands for a hollow bar is dotted, as its outline would be. */
function rangeLook({ country, own, hollow }: RangeGroup, palette: Palette): Markup {
  return line(own ? palette.ink : palette.country(country), 3, hollow ? 'sysDash' : 'solid');
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
