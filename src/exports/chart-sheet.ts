import type {
  NativeBar,
  NativeBars,
  NativeChart,
  NativePoint,
  NativePoints,
} from '../charts/native-chart.js';
import type { Words } from '../words/words.js';
import { highIn, rangeGroups, spanIn } from './chart-ranges.js';

/** The sheet that a chart is drawn from: its references name these cells, so that a change of a cell changes the chart. */
export interface ChartSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The rows of each series, from 2 in the sheet. */
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly from: number;
  readonly to: number;
}

/** Columns of the sheet of points. */
export const pointColumns = { series: 'A', year: 'C', value: 'D' } as const;

export function sheetOf(words: Words, chart: NativeChart): ChartSheet {
  return chart.form === 'points' ? pointSheet(words, chart) : barSheet(words, chart);
}

function pointSheet({ m }: Words, { series }: NativePoints): ChartSheet {
  const head = [
    m.pptx_sheet_series(),
    m.pptx_sheet_when(),
    m.pptx_sheet_year(),
    m.pptx_sheet_figure(),
    m.pptx_sheet_said(),
    m.pptx_sheet_row(),
  ];
  let row = 2;
  const blocks = series.map(({ points }) => {
    const from = row;
    row += points.length;
    return { from, to: row - 1 };
  });
  const rows = series.flatMap(({ name, points }) =>
    points.map((point, at) =>
      point
        ? pointRow(name, point)
        : [name, m.pptx_sheet_gap(), points[at + 1]?.year ?? null, null, null, null],
    ),
  );
  return { name: m.pptx_sheet_chart(), rows: [head, ...rows], blocks };
}

function pointRow(name: string, { when, year, value, said, id }: NativePoint) {
  return [name, when, year, value, said, id];
}

/** Columns of ranges stand after those of the series, two for each look that they have: the high end, and how far below it the low end is. */
function barSheet({ m }: Words, { series, bars }: NativeBars): ChartSheet {
  const groups = rangeGroups(bars);
  const high = m.pptx_sheet_high();
  const head = [
    m.pptx_sheet_shown(),
    ...series,
    ...groups.flatMap(({ own }) => [own ? m.own_yours({ text: high }) : high, m.pptx_sheet_span()]),
    m.pptx_sheet_when(),
    m.pptx_sheet_said(),
    m.pptx_sheet_row(),
  ];
  const rows = bars.map((bar) => [
    bar.category,
    ...series.map((_, at) => figureIn(bar, at)),
    ...groups.flatMap((group) => [highIn(group, bar), spanIn(group, bar)]),
    bar.when,
    bar.said,
    bar.id,
  ]);
  return {
    name: m.pptx_sheet_chart(),
    rows: [head, ...rows],
    blocks: series.map(() => ({ from: 2, to: bars.length + 1 })),
  };
}

export function figureIn({ series, value }: NativeBar, at: number): number | null {
  return series === at ? value : null;
}

/** "A" for 0, "AA" for 26. */
export function columnName(at: number): string {
  const rest = String.fromCharCode(65 + (at % 26));
  return at < 26 ? rest : columnName(Math.floor(at / 26) - 1) + rest;
}
