import { dot, type Markish } from '@observablehq/plot';
import { groupBy } from '../base/lists.js';
import type { Mark } from '../charts/picture.js';
import { glyphs, type Placed } from './glyph-shapes.js';

/**
 * Plot's dots for placed marks: shape is the qualifier, filled is compulsory, hollow is not or not only,
 * lighter with a dashed edge is low confidence.
 */
export function dots(
  placed: readonly Placed[],
  time: (x: number) => Date | number,
  value: (y: number) => number,
  radius: number,
): Markish[] {
  const alike = groupBy(
    placed,
    ({ mark }) =>
      `${glyphs[mark.qualifier].symbol}${glyphs[mark.qualifier].rotate}${mark.confidence === 'low'}`,
  );
  return [...alike.values()].flatMap((group) => {
    const first = group[0]?.mark;
    if (!first) return [];
    const { symbol, rotate } = glyphs[first.qualifier];
    const low = first.confidence === 'low';
    return dot(group, {
      x: ({ x }: Placed) => time(x),
      y: ({ y }: Placed) => value(y),
      href: ({ mark }: Placed) => mark.id,
      symbol,
      rotate,
      r: symbol === 'circle' ? radius : radius + 0.6,
      fill: 'currentColor',
      fillOpacity: ({ mark }: Placed) => fillOf(mark),
      stroke: 'currentColor',
      strokeWidth: 1.4,
      strokeOpacity: low ? 0.75 : 1,
      ...(low && { strokeDasharray: '2,1.6' }),
    });
  });
}

function fillOf({ regime, confidence }: Mark): number {
  if (regime !== 'compulsory') return 0;
  return confidence === 'low' ? 0.35 : 1;
}
