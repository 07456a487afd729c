import { papers } from './colours.js';
import { type Frame, text } from './frame.js';
import type { PlacedLabel } from './place-labels.js';
import { type Attributes, px } from './svg.js';
import { sizes } from './theme.js';

/** A rim of paper around letters, so that lines behind them do not disturb; `.label` lets a style sheet give it the paper of the theme. */
export const rim: Attributes = {
  class: 'label',
  stroke: papers.light,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

/** The inside of a ring that hides what lies behind it; `.hollow` lets a style sheet give it the paper of the theme. */
export const hollow: Attributes = { class: 'hollow', fill: papers.light };

/** A label beside a mark. It is not read out: the mark says the whole claim. */
export function labelText(
  frame: Frame,
  { text: content, x, y, anchor }: Omit<PlacedLabel, 'box'>,
  attributes: Attributes = {},
): SVGTextElement {
  const look = { 'font-size': sizes.label, 'font-weight': 500, 'aria-hidden': 'true' };
  return text(frame, px(x), px(y), content, { ...rim, ...look, 'text-anchor': anchor, ...attributes });
}
