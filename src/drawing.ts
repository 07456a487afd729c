import { distinct } from './base/lists.js';
import { chartById } from './charts/index.js';
import type { Draw, PictureKind } from './render/drawers.js';
import { loadDraw } from './render/load-draw.js';
import { mainCharts } from './state/main-charts.js';
import type { Route } from './urls/route.js';

/** Draws what has been loaded so far: each page adds the kinds of its charts, and those of the page before stay. */
export class Drawing {
  #kinds: readonly PictureKind[] = [];
  #draw: Draw | null = null;

  async load(route: Route): Promise<void> {
    const kinds = distinct([...this.#kinds, ...kindsFor(route)]);
    const draw = await loadDraw(kinds);
    // two pages may be asked for at once: what the other added must not be lost
    if (this.#kinds.every((kind) => kinds.includes(kind))) [this.#kinds, this.#draw] = [kinds, draw];
    else await this.load(route);
  }

  readonly draw: Draw = (picture, frame) => {
    if (this.#draw === null) throw new Error('Drawing.draw: load a page first');
    return this.#draw(picture, frame);
  };
}

function kindsFor(route: Route): readonly PictureKind[] {
  switch (route.page) {
    case 'overview':
      return mainCharts.map((id) => chartById(id).kind);
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
