import { drawWith } from './drawers.js';
import { drawMap } from './map.js';
import { drawPanels } from './panels.js';
import { drawPromises } from './promises.js';
import { drawRanges } from './ranges.js';
import { drawSilence } from './silence.js';

/** Draws any picture, with all code at hand: for the build and for tests. The same picture, width and words give the same drawing. */
export const draw = drawWith({
  panels: drawPanels,
  ranges: drawRanges,
  map: drawMap,
  promises: drawPromises,
  silence: drawSilence,
});
