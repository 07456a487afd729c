import type { PromiseRow } from '../charts/picture.js';
import type { Frame } from './frame.js';
import { make, px } from './svg.js';

/** A shape for each verdict, in a box of 12 px around its middle: no verdict is told by colour alone. */
export const verdictPaths: Readonly<Record<PromiseRow['verdict'], string>> = {
  kept: 'M-4,0.5L-1.2,3.4L4.2,-3.2',
  partly: 'M-4,0H4',
  missed: 'M-3.4,-3.4L3.4,3.4M3.4,-3.4L-3.4,3.4',
  reversed: 'M4,3.2V0.5A2.8,2.8 0 0 0 1.2,-2.3H-4M-1.4,-5L-4.2,-2.3L-1.4,0.4',
  pending: 'M0,-3.4V0.4L2.6,2.2',
  unknown: 'M-2.2,-2.1A2.3,2.3 0 1 1 0.6,0.4Q0,0.8 0,1.6M0,4V4.1',
};

export function verdictShape(
  { document }: Frame,
  verdict: PromiseRow['verdict'],
  x: number,
  y: number,
): SVGElement {
  const ring = make(document, 'circle', {
    r: 7.5,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-opacity': 0.45,
  });
  const sign = make(document, 'path', {
    d: verdictPaths[verdict],
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  return make(document, 'g', { transform: `translate(${px(x)},${px(y)})`, 'aria-hidden': 'true' }, [
    ring,
    sign,
  ]);
}
