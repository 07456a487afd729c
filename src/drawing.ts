import { distinct } from './base/lists.js';
import { chartById } from './charts/index.js';
import type { Draw, PictureKind } from './render/drawers.js';
import { loadDraw } from './render/load-draw.js';
import { mainCharts } from './state/main-charts.js';
import type { Route } from './urls/route.js';

/** The code for drawing, loaded kind by kind; what has come stays. */
export class Drawing {
  readonly #ready: Partial<Record<PictureKind, Draw>> = {};

  /** Loads what the pictures of a page need. */
  async load(route: Route): Promise<void> {
    await Promise.all(kindsFor(route).map((kind) => this.drawer(kind)));
  }

  /** What draws pictures of a kind: at once where its code is here. */
  readonly drawer = (kind: PictureKind): Draw | Promise<Draw> => this.#ready[kind] ?? this.#fetch(kind);

  async #fetch(kind: PictureKind): Promise<Draw> {
    const draw = await loadDraw([kind]);
    this.#ready[kind] = draw;
    return draw;
  }
}

function kindsFor(route: Route): readonly PictureKind[] {
  switch (route.page) {
    case 'overview':
      return distinct(mainCharts.map((id) => chartById(id).kind));
    case 'chart':
      return [chartById(route.chart).kind];
    case 'about':
    case 'missing':
      return [];
    default:
      return never(route);
  }
}

function never(route: never): never {
  throw new Error(`unknown route: ${JSON.stringify(route)}`);
}
