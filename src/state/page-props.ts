import type { Chart } from '../charts/chart.js';
import type { ChartId } from '../charts/picture.js';
import type { Data } from './data.js';
import type { RecordFacts } from './record.js';
import type { Ignored, ViewState } from '../urls/address.js';
import type { Route } from '../urls/route.js';

/** What every page is handed. */
export interface PageProps {
  readonly route: Route;
  readonly state: ViewState;
  readonly ignored: readonly Ignored[];
  readonly data: Data;
  readonly record: RecordFacts;
  /** A chart of the page; which these are says state/page-charts.ts. */
  readonly chart: (id: ChartId) => Chart;
  readonly onchange: (state: ViewState, how?: 'push' | 'replace') => void;
  /** Opens the evidence of a row; null closes it. */
  readonly onrow: (row: string | null) => void;
}
