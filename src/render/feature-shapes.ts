import type { FeatureValue } from '../charts/matrix-picture.js';
import type { Frame } from './frame.js';
import { make, px } from './svg.js';

/** A shape for each answer, in a box of 12 px around its middle: a disc, half a disc, a cross, and a faint question mark. */
export function featureShape({ document }: Frame, value: FeatureValue, x: number, y: number): SVGElement {
  const parts = shapes[value].map((attributes) => make(document, 'path', attributes));
  return make(document, 'g', { transform: `translate(${px(x)},${px(y)})`, 'aria-hidden': 'true' }, parts);
}

const ring = 'M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0';
const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round' } as const;

const shapes: Readonly<Record<FeatureValue, readonly Readonly<Record<string, string | number>>[]>> = {
  yes: [{ d: ring, fill: 'currentColor' }],
  partly: [
    { d: ring, ...line, 'stroke-width': 1.4 },
    { d: 'M0,-5.5a5.5,5.5 0 0,0 0,11Z', fill: 'currentColor' },
  ],
  no: [{ d: 'M-4,-4L4,4M4,-4L-4,4', ...line, 'stroke-width': 2 }],
  unknown: [
    {
      d: 'M-2,-1.9A2,2 0 1 1 0.5,0.3Q0,0.7 0,1.4M0,3.6V3.7',
      ...line,
      'stroke-width': 1.5,
      'stroke-opacity': 0.6,
    },
  ],
};
