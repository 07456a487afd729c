import { type Block, type Frame, lines } from './frame.js';
import { make, px } from './svg.js';
import { bolder, wrap } from './text.js';
import { type Band, leastWidth, sizes } from './theme.js';

/** The name of a group of rows, with a rule below it. */
export function groupTitle(frame: Frame, band: Band, title: string): Block {
  const words = wrap(title, sizes.title * bolder, leastWidth[band]);
  const height = 16 + words.length * sizes.title * 1.32 + 6;
  const rule = make(frame.document, 'path', {
    d: `M0,${px(height - 1)}H${px(frame.width)}`,
    stroke: 'currentColor',
    'stroke-opacity': 0.7,
  });
  const head = lines(frame, 0, 12 + sizes.title, words, sizes.title, { 'font-weight': 600 });
  return { node: make(frame.document, 'g', {}, [head, rule]), height };
}
