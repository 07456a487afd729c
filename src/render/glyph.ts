import type { Mark } from '../charts/picture.js';
import type { Frame } from './frame.js';
import { glyphs, type Shape } from './glyph-shapes.js';
import { make, px } from './svg.js';

const paths: Readonly<Record<Shape, string>> = {
  circle: 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0',
  diamond: 'M0,-5L4,0L0,5L-4,0Z',
  triangle: 'M0,-4.5L4.5,3.5H-4.5Z',
  down: 'M0,4.5L4.5,-3.5H-4.5Z',
  square: 'M-3.5,-3.5H3.5V3.5H-3.5Z',
  arrow: 'M-5,-3L4,3M0.5,3.4L4,3L2.8,-0.2',
  tick: 'M-5,-0.5H5V0.5H-5Z',
};

/** How a glyph is filled: hollow is not or not only compulsory, dashed is low confidence. */
export interface GlyphLook {
  readonly shape: Shape;
  readonly hollow: boolean;
  readonly dashed: boolean;
}

/** The glyph of a claim, as it is drawn among Plot's dots and as the key explains it. */
export function glyphOf({
  qualifier,
  regime,
  confidence,
}: Pick<Mark, 'qualifier' | 'regime' | 'confidence'>): GlyphLook {
  const { symbol, rotate } = glyphs[qualifier];
  return {
    shape: rotate === 180 ? 'down' : symbol,
    hollow: regime !== 'compulsory',
    dashed: confidence === 'low',
  };
}

export function glyph(
  { document }: Frame,
  { shape, hollow, dashed }: GlyphLook,
  x: number,
  y: number,
  scale = 1,
): SVGPathElement {
  return make(document, 'path', {
    d: paths[shape],
    transform: `translate(${px(x)},${px(y)})${scale === 1 ? '' : ` scale(${scale})`}`,
    stroke: 'currentColor',
    'stroke-width': 1.3,
    'stroke-dasharray': dashed ? '2,1.6' : null,
    'fill-opacity': hollow ? 0 : dashed ? 0.35 : null,
  });
}
