import type { Picture } from '../charts/picture.js';
import type { Frame } from './frame.js';

/** Draws a picture as one SVG, as wide as the frame, in the document it is handed. */
export type Draw = (picture: Picture, frame: Frame) => SVGSVGElement;

export type PictureKind = Picture['kind'];

type PictureOf<K extends PictureKind> = Extract<Picture, { kind: K }>;

type Drawer<K extends PictureKind> = (frame: Frame, picture: PictureOf<K>) => SVGSVGElement;

/** The drawing function of each kind of picture. */
export type Drawers = { readonly [K in PictureKind]: Drawer<K> };

/** One drawing function out of those at hand; a picture of a kind that is not throws. */
export function drawWith(drawers: Partial<Drawers>): Draw {
  return (picture, frame) => drawKind(drawers, picture.kind, frame, picture);
}

function drawKind<K extends PictureKind>(
  drawers: { readonly [P in K]?: Drawer<P> },
  kind: K,
  frame: Frame,
  picture: PictureOf<K>,
): SVGSVGElement {
  const drawer: Drawer<K> | undefined = drawers[kind];
  if (drawer === undefined) throw new Error(`draw: the code for pictures of kind "${kind}" was not loaded`);
  return drawer(frame, picture);
}
