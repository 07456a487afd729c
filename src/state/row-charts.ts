import { loadChart } from '../charts/load-chart.js';
import { otherRows } from '../charts/others.js';
import type { ChartId, Picture } from '../charts/picture.js';
import { chartTitles } from '../charts/titles.js';
import { type AnyRow, keyOf } from '../tables/cells.js';
import type { TableName } from '../tables/tables.js';
import type { ViewState } from '../urls/address.js';
import type { Words } from '../words/words.js';
import type { Data } from './data.js';

/** A chart that draws some of the rows that are seen, under the same filters. */
export interface RowChart {
  readonly chart: ChartId;
  /** How many of the rows it draws, and how many rows that are not among them. */
  readonly drawn: number;
  readonly others: number;
}

interface Seen {
  readonly table: TableName;
  readonly rows: readonly AnyRow[];
  readonly state: ViewState;
  readonly data: Data;
  readonly words: Words;
}

/** The charts that draw any of some rows, those that draw most first. Their code is loaded for it. */
export async function rowCharts(seen: Seen): Promise<RowChart[]> {
  const candidates = chartTitles.filter(({ needs }) => needs.includes(seen.table));
  await seen.data.load(candidates.flatMap(({ needs }) => [...needs]));
  const counted = await Promise.all(candidates.map(({ id }) => countIn(seen, id)));
  return counted.filter(({ drawn }) => drawn > 0).sort((a, b) => b.drawn - a.drawn || a.others - b.others);
}

async function countIn({ table, rows, state, data, words }: Seen, chart: ChartId): Promise<RowChart> {
  const { filters, picks, q } = state;
  const { picture } = await loadChart(chart);
  const keys = new Set(rows.map((row) => keyOf(table, row)));
  const drawn = idsOf(table, picture({ tables: data.tables, words, filters, picks, q, scale: 'own' }));
  const ours = drawn.filter((id) => keys.has(id)).length;
  return { chart, drawn: ours, others: drawn.length - ours };
}

function idsOf(table: TableName, picture: Picture): string[] {
  if (table === 'closures') return picture.promises.map(({ id }) => id);
  const others = otherRows(picture);
  const claims = ['detainees', 'centres', 'context'].includes(table);
  return (claims ? picture.claims : others).map(({ id }) => id);
}
