import { distinct } from './base/lists.js';
import type { Chart } from './charts/chart.js';
import { loadChart } from './charts/load-chart.js';
import type { ChartId } from './charts/picture.js';
import { chartTitle } from './charts/titles.js';
import type { Draw, PictureKind } from './render/drawers.js';
import { loadDraw } from './render/load-draw.js';
import { pageCharts } from './state/page-charts.js';
import type { Route } from './urls/route.js';

/** The code of charts and of drawings, loaded piece by piece; what has come stays. */
export class Drawing {
  readonly #charts: Partial<Record<ChartId, Chart>> = {};
  readonly #draws: Partial<Record<PictureKind, Draw>> = {};

  /** Loads the charts of a page: what makes their pictures, not what draws them. */
  async loadCharts(route: Route): Promise<void> {
    await Promise.all(
      pageCharts(route).map(async (id) => {
        this.#charts[id] ??= await loadChart(id);
      }),
    );
  }

  /** Loads what draws the pictures of a page. */
  async loadDraws(route: Route): Promise<void> {
    const kinds = distinct(pageCharts(route).map((id) => chartTitle(id).kind));
    await Promise.all(kinds.map(async (kind) => this.drawer(kind)));
  }

  /** A chart of a page that was loaded. */
  readonly chart = (id: ChartId): Chart => {
    const chart = this.#charts[id];
    if (!chart)
      throw new Error(`Drawing.chart: "${id}" is not loaded; cure: name it in state/page-charts.ts`);
    return chart;
  };

  /** What draws pictures of a kind: at once where its code is here. */
  readonly drawer = (kind: PictureKind): Draw | Promise<Draw> => this.#draws[kind] ?? this.#fetch(kind);

  async #fetch(kind: PictureKind): Promise<Draw> {
    const draw = await loadDraw([kind]);
    this.#draws[kind] = draw;
    return draw;
  }
}
