import type { Picture } from '../charts/picture.js';
import type { Frame } from './frame.js';
import { drawMap } from './map.js';
import { drawPanels } from './panels.js';
import { drawPromises } from './promises.js';
import { drawRanges } from './ranges.js';
import { drawSilence } from './silence.js';

/** Draws a picture as one SVG, `width` px wide, in the document it is handed. The same picture, width and words give the same drawing. */
export function draw(picture: Picture, frame: Frame): SVGSVGElement {
  switch (picture.kind) {
    case 'panels':
      return drawPanels(frame, picture);
    case 'ranges':
      return drawRanges(frame, picture);
    case 'map':
      return drawMap(frame, picture);
    case 'promises':
      return drawPromises(frame, picture);
    case 'silence':
      return drawSilence(frame, picture);
  }
}
