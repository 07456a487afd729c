import { type Draw, type Drawers, drawWith, type PictureKind } from './drawers.js';

/** The code of each kind of picture, a chunk of its own: only the map brings land, only panels and ranges bring Plot. */
const loaders: { readonly [K in PictureKind]: () => Promise<Pick<Drawers, K>> } = {
  panels: async () => ({ panels: (await import('./panels.js')).drawPanels }),
  ranges: async () => ({ ranges: (await import('./ranges.js')).drawRanges }),
  map: async () => ({ map: (await import('./map.js')).drawMap }),
  promises: async () => ({ promises: (await import('./promises.js')).drawPromises }),
  silence: async () => ({ silence: (await import('./silence.js')).drawSilence }),
  matrix: async () => ({ matrix: (await import('./matrix.js')).drawMatrix }),
  pairs: async () => ({ pairs: (await import('./pairs.js')).drawPairs }),
  calls: async () => ({ calls: (await import('./calls.js')).drawCalls }),
  board: async () => ({ board: (await import('./board.js')).drawBoard }),
  timeline: async () => ({ timeline: (await import('./timeline.js')).drawTimeline }),
  breakouts: async () => ({ breakouts: (await import('./breakouts.js')).drawBreakouts }),
};

/** Loads the code for these kinds of picture and no other; drawing a picture of another kind throws. */
export async function loadDraw(kinds: readonly PictureKind[]): Promise<Draw> {
  const loaded = await Promise.all(kinds.map((kind): Promise<Partial<Drawers>> => loaders[kind]()));
  return drawWith(loaded.reduce((all, one) => ({ ...all, ...one }), {}));
}
