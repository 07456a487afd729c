import type { Picture } from '../charts/picture.js';
import type { Frame } from './frame.js';

/** Draws a picture as one SVG, as wide as the frame, in the document it is handed. */
export type Draw = (picture: Picture, frame: Frame) => SVGSVGElement;

export type PictureKind = Picture['kind'];

/** The drawing function of each kind of picture. */
export type Drawers = {
  readonly [K in PictureKind]: (frame: Frame, picture: Extract<Picture, { kind: K }>) => SVGSVGElement;
};

/** One drawing function out of those at hand; a picture of a kind that is not throws. */
export function drawWith(drawers: Partial<Drawers>): Draw {
  return (picture, frame) => {
    switch (picture.kind) {
      case 'panels':
        return known(drawers.panels, picture.kind)(frame, picture);
      case 'ranges':
        return known(drawers.ranges, picture.kind)(frame, picture);
      case 'map':
        return known(drawers.map, picture.kind)(frame, picture);
      case 'promises':
        return known(drawers.promises, picture.kind)(frame, picture);
      case 'silence':
        return known(drawers.silence, picture.kind)(frame, picture);
      case 'matrix':
        return known(drawers.matrix, picture.kind)(frame, picture);
      case 'pairs':
        return known(drawers.pairs, picture.kind)(frame, picture);
      case 'calls':
        return known(drawers.calls, picture.kind)(frame, picture);
      case 'board':
        return known(drawers.board, picture.kind)(frame, picture);
      case 'timeline':
        return known(drawers.timeline, picture.kind)(frame, picture);
      case 'breakouts':
        return known(drawers.breakouts, picture.kind)(frame, picture);
      default:
        return never(picture);
    }
  };
}

function known<F>(drawer: F | undefined, kind: PictureKind): F {
  if (drawer === undefined) throw new Error(`draw: the code for pictures of kind "${kind}" was not loaded`);
  return drawer;
}

function never(picture: never): never {
  throw new Error(`unknown picture: ${JSON.stringify(picture)}`);
}
