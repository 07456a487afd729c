import { drawBoard } from './board.js';
import { drawBreakouts } from './breakouts.js';
import { drawCalls } from './calls.js';
import { drawWith } from './drawers.js';
import { drawMap } from './map.js';
import { drawMatrix } from './matrix.js';
import { drawPairs } from './pairs.js';
import { drawPanels } from './panels.js';
import { drawPromises } from './promises.js';
import { drawRanges } from './ranges.js';
import { drawSilence } from './silence.js';
import { drawTimeline } from './timeline.js';

/** Draws any picture, with all code at hand: for the build and for tests. The same picture, width and words give the same drawing. */
export const draw = drawWith({
  panels: drawPanels,
  ranges: drawRanges,
  map: drawMap,
  promises: drawPromises,
  silence: drawSilence,
  matrix: drawMatrix,
  pairs: drawPairs,
  calls: drawCalls,
  board: drawBoard,
  timeline: drawTimeline,
  breakouts: drawBreakouts,
});
