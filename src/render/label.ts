import { papers } from './colours.js';
import { type Frame, text } from './frame.js';
import type { PlacedLabel } from './place-labels.js';
import { type Attributes, make, px } from './svg.js';
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

const look: Attributes = {
  ...rim,
  'text-anchor': 'start',
  'font-size': sizes.label,
  'font-weight': 500,
  'aria-hidden': 'true',
};

/** Labels beside marks. They are not read out: each mark says its whole claim. */
export function labelGroup(
  frame: Frame,
  labels: readonly Omit<PlacedLabel, 'box'>[],
  attributes: Attributes = {},
): SVGGElement {
  const texts = labels.map(({ text: content, x, y, anchor }) =>
    text(frame, px(x), px(y), content, anchor === 'start' ? {} : { 'text-anchor': anchor }),
  );
  return make(frame.document, 'g', { ...look, ...attributes }, texts);
}
