import type { EventMark } from '../charts/timeline-picture.js';
import { colourOf } from './colours.js';
import { countryInk, type Frame, markLink, text } from './frame.js';
import { hollow, rim } from './label.js';
import type { TimeScale } from './scales.js';
import { type Attributes, make, px } from './svg.js';
import { textWidth } from './text.js';
import { sizes } from './theme.js';
import { extent, type Packed, pitch } from './timeline-pack.js';

export interface Scales {
  readonly x: TimeScale;
  readonly narrowest: TimeScale;
  /** What stands for a day: a dot is also a figure, so among figures it is a tick. */
  readonly day: 'dot' | 'tick';
}

/** One event, with its title where there is room beside it, or a number that opens several. `bottom` is where the first row ends. */
export function drawPacked(
  frame: Frame,
  scales: Scales,
  one: Packed,
  lane: readonly Packed[],
  bottom: number,
): SVGElement {
  const [mark] = one.marks;
  const middle = bottom - (one.row + one.rows / 2) * pitch;
  const box = extent(one, scales.x);
  if (!mark || one.marks.length > 1) return several(frame, one, box, middle);
  const label = titleBeside(frame, scales, mark, one, lane, box, middle);
  // a style sheet gives links the ink around them, so that of the country stands within
  const inked = make(frame.document, 'g', { ...inkOf(mark), fill: 'currentColor' }, [
    ...label,
    shape(frame, scales, mark, middle),
  ]);
  return markLink(frame, mark.id, mark.sentence, [touch(frame, box, middle, pitch), inked]);
}

export function inkOf({ country }: EventMark): Attributes {
  return countryInk(country, colourOf(country).light);
}

/** The title of an event, to the right of its mark or to the left, where the row has room for it at the least width of the band. */
function titleBeside(
  frame: Frame,
  { narrowest }: Scales,
  mark: EventMark,
  one: Packed,
  lane: readonly Packed[],
  [left, right]: readonly [number, number],
  y: number,
): SVGElement[] {
  const [before, after] = roomBeside(narrowest, one, lane);
  const needed = textWidth(mark.title, sizes.axis) + 10;
  if (needed > Math.max(before, after)) return [];
  const look = { ...rim, 'font-size': sizes.axis, 'text-anchor': needed <= after ? 'start' : 'end' };
  return [text(frame, needed <= after ? right + 4 : left - 4, y + 3.8, mark.title, look)];
}

/** How much of its row is empty before and after a mark. */
function roomBeside(x: TimeScale, one: Packed, lane: readonly Packed[]): [number, number] {
  const [first = 0, last = 0] = x.range();
  const [left, right] = extent(one, x);
  const others = lane
    .filter((other) => other !== one && other.row < one.row + one.rows && one.row < other.row + other.rows)
    .map((other) => extent(other, x));
  const starts = others.map(([start]) => start).filter((start) => start >= right - 1);
  const isFirst = others.every(([start]) => start > left);
  // between two marks the room is that of the first, so that two titles never meet in it
  return [isFirst ? left - first : 0, starts.length > 0 ? Math.min(...starts) - right : last - right];
}

/** A dot or tick for a day; a bar over the month or year where no more is known. */
function shape({ document }: Frame, { x, day }: Scales, mark: EventMark, y: number): SVGElement {
  const [left, right] = extent({ ...mark, marks: [mark] }, x);
  const look = {
    stroke: 'currentColor',
    'stroke-width': 1.2,
    'stroke-dasharray': mark.low ? '2,1.6' : null,
    'fill-opacity': mark.low ? 0.2 : mark.exact === 'day' ? null : 0.55,
  };
  const middle = px((left + right) / 2);
  if (mark.exact === 'day' && day === 'tick')
    return make(document, 'path', { d: `M${middle},${px(y - 5)}v10`, ...look, 'stroke-width': 2.4 });
  if (mark.exact === 'day') return make(document, 'circle', { cx: middle, cy: px(y), r: 4, ...look });
  const size = { x: px(left + 1), y: px(y - 2.5), width: px(right - left - 2), height: 5 };
  return make(document, 'rect', { ...size, rx: 2, ...look });
}

function several(frame: Frame, { marks }: Packed, [left, right]: [number, number], y: number): SVGElement {
  const { m, number } = frame.words;
  const count = { count: marks.length, n: number(marks.length) };
  const middle = (left + right) / 2;
  const box = { x: px(left + 1), y: px(y - 9), width: px(right - left - 2), height: 18 };
  const said = m.events_together({ ...count, events: firstOf(frame, marks) });
  const [first] = marks;
  return markLink(frame, first?.id ?? '', said, [
    touch(frame, [left, right], y, 2 * pitch),
    make(frame.document, 'rect', { ...hollow, ...box, rx: 3, stroke: 'currentColor', 'stroke-width': 1.3 }),
    text(frame, middle, y + 4, count.n, {
      'text-anchor': 'middle',
      'font-size': sizes.label,
      'font-weight': 700,
    }),
  ]);
}

/** So many are named before they are opened. */
const named = 5;

function firstOf({ words: { m, number } }: Frame, marks: readonly EventMark[]): string {
  const events = marks
    .slice(0, named)
    .map(({ sentence }) => sentence)
    .join('; ');
  const more = marks.length - named;
  return more > 0 ? m.events_together_more({ count: more, n: number(more), events }) : events;
}

function touch({ document }: Frame, [left, right]: [number, number], y: number, height: number): SVGElement {
  const box = { x: px(left), y: px(y - height / 2), width: px(right - left), height };
  return make(document, 'rect', { class: 'touch', ...box, fill: 'transparent', stroke: 'none' });
}
