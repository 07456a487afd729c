import type { Mark } from '../charts/picture.js';
import type { Messages } from '../words/messages.js';
import { type Block, type Frame, standsBack, text } from './frame.js';
import { glyphs } from './glyph-shapes.js';
import { make, px } from './svg.js';
import { textWidth } from './text.js';
import { type Band, leastWidth, sizes } from './theme.js';

interface Entry {
  readonly shape: 'circle' | 'diamond' | 'triangle' | 'down' | 'square';
  readonly hollow: boolean;
  readonly dashed: boolean;
  readonly label: string;
}

/** How to read the marks: only those shapes that occur. */
export function keyOf(frame: Frame, band: Band, marks: readonly Mark[]): Block {
  if (marks.length === 0) return { node: make(frame.document, 'g'), height: 0 };
  return flow(frame, leastWidth[band], entries(frame.words.m, marks));
}

function entries(m: Messages, marks: readonly Mark[]): Entry[] {
  const has = (test: (mark: Mark) => boolean) => marks.some(test);
  const plain = { hollow: false, dashed: false };
  return [
    { on: has(({ qualifier }) => qualifier === 'exact'), shape: 'circle', ...plain, label: m.key_exact() },
    { on: has(({ qualifier }) => qualifier === 'about'), shape: 'diamond', ...plain, label: m.key_about() },
    {
      on: has(({ qualifier }) => qualifier === 'over' || qualifier === 'at_least'),
      shape: 'triangle',
      ...plain,
      label: m.key_over(),
    },
    {
      on: has(({ qualifier }) => qualifier === 'under' || qualifier === 'up_to'),
      shape: 'down',
      ...plain,
      label: m.key_under(),
    },
    { on: has(({ qualifier }) => qualifier === 'range'), shape: 'square', ...plain, label: m.key_range() },
    {
      on: has(({ regime }) => regime !== 'compulsory'),
      shape: 'circle',
      hollow: true,
      dashed: false,
      label: m.key_hollow(),
    },
    {
      on: has(({ confidence }) => confidence === 'low'),
      shape: 'circle',
      hollow: true,
      dashed: true,
      label: m.key_low(),
    },
  ].flatMap(({ on, shape, ...rest }): Entry[] => (on && isShape(shape) ? [{ shape, ...rest }] : []));
}

function isShape(shape: string): shape is Entry['shape'] {
  return shape === 'down' || Object.values(glyphs).some(({ symbol }) => symbol === shape);
}

/** Entries in lines, broken for the least width of the band. */
function flow(frame: Frame, width: number, list: readonly Entry[]): Block {
  const group = make(frame.document, 'g', { class: 'key', 'aria-hidden': 'true' });
  let [x, line] = [0, 0];
  for (const entry of list) {
    const wide = 15 + textWidth(entry.label, sizes.axis);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    group.append(
      shapeOf(frame, entry, x + 5, line * 18 + 7),
      text(frame, x + 14, line * 18 + 11, entry.label, { 'font-size': sizes.axis, ...standsBack }),
    );
    x += wide + 16;
  }
  return { node: group, height: (line + 1) * 18 };
}

const paths: Readonly<Record<Entry['shape'], string>> = {
  circle: 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0',
  diamond: 'M0,-5L4,0L0,5L-4,0Z',
  triangle: 'M0,-4.5L4.5,3.5H-4.5Z',
  down: 'M0,4.5L4.5,-3.5H-4.5Z',
  square: 'M-3.5,-3.5H3.5V3.5H-3.5Z',
};

function shapeOf({ document }: Frame, { shape, hollow, dashed }: Entry, x: number, y: number): SVGElement {
  const look = {
    stroke: 'currentColor',
    'stroke-width': 1.3,
    'stroke-dasharray': dashed ? '2,1.6' : null,
    'fill-opacity': hollow ? 0 : 1,
  };
  return make(document, 'path', { d: paths[shape], transform: `translate(${px(x)},${px(y)})`, ...look });
}
