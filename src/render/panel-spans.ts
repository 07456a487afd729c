import type { Mark, SpansPanel } from '../charts/picture.js';
import { colourOf } from './colours.js';
import { at, type Block, countryInk, deferred, type Frame, markLink, standsBack, text } from './frame.js';
import { glyph, glyphOf } from './glyph.js';
import { rim } from './label.js';
import { alignedLeft, commonPart, footing, heading, type Room, shownIn } from './panel-frame.js';
import { timeScale, type TimeScale, yearTicks } from './scales.js';
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { textWidth, wrap } from './text.js';
import { faint, sizes } from './theme.js';

const leading = 15;
const gap = 6;

/**
 * Claims that no axis of figures may hold together, a row each under one time axis: flows of parts of years or of several
 * years as lines over their periods, local claims each of its own place. The figure is said above.
 */
export function drawSpans(room: Room, panel: SpansPanel): Block {
  const { frame } = room;
  const head = heading(room, panel);
  const withPart = commonPart(panel) === '';
  const rows = panel.marks.map((mark) => rowOf(room, mark, withPart));
  const bottom = rows.reduce((sum, { height }) => sum + height + gap, 0);
  const node = deferred(
    frame,
    () => [
      head.node(),
      at(frame, 0, head.height, bodyOf(room, panel, rows, bottom)),
      footing(room, panel, head.height + bottom + 20),
    ],
    () => shownIn(room, panel),
  );
  return { node, height: head.height + bottom + 38 };
}

/** What a row says, broken into lines. */
interface Row {
  readonly mark: Mark;
  readonly said: readonly string[];
  readonly height: number;
}

function rowOf({ textWidth: room }: Room, mark: Mark, withPart: boolean): Row {
  const parts = [mark.label, mark.when, ...(withPart && mark.part !== '' ? [mark.part] : [])];
  const said = wrap(parts.join(' · '), sizes.label, room - 8);
  return { mark, said, height: said.length * leading + 14 };
}

function bodyOf(room: Room, { country }: SpansPanel, rows: readonly Row[], bottom: number): SVGElement {
  const { frame, span, width, picture } = room;
  const x = timeScale(span, picture.aligned ? alignedLeft : 14, width - 14);
  const drawn = rows.map((row) => ({ node: drawRow(room, x, row), height: row.height }));
  const ink = countryInk(country, colourOf(country).light);
  const marks = make(frame.document, 'g', ink, [stack(frame, drawn, gap).node]);
  return make(frame.document, 'g', {}, [grid(room, x, bottom), marks]);
}

function grid({ frame, span, width }: Room, x: TimeScale, bottom: number): SVGElement {
  const ticks = yearTicks(span, width - 40);
  const d = ticks.map((tick) => `M${px(x(tick))},0V${px(bottom)}`).join('');
  const rules = make(frame.document, 'path', { d, stroke: 'currentColor', 'stroke-opacity': faint });
  const years = ticks.map((tick) =>
    text(frame, x(tick), bottom + 14, String(new Date(tick).getUTCFullYear()), { 'text-anchor': 'middle' }),
  );
  const labels = make(frame.document, 'g', { 'font-size': sizes.axis, ...standsBack }, years);
  return make(frame.document, 'g', { 'aria-hidden': 'true' }, [rules, labels]);
}

function drawRow({ frame, width }: Room, x: TimeScale, { mark, said, height }: Row): SVGElement {
  const widest = Math.max(...said.map((line) => textWidth(line, sizes.label))) * 1.06;
  const start = Math.max(0, Math.min(x(mark.from), width - widest));
  const touch = { x: px(start), width: px(width - start), height, fill: 'transparent' };
  return markLink(frame, mark.id, mark.sentence, [
    make(frame.document, 'rect', { class: 'touch', ...touch }),
    make(
      frame.document,
      'g',
      { ...rim, 'font-size': sizes.label, 'font-weight': 500 },
      said.map((line, index) => text(frame, start, 12 + index * leading, line)),
    ),
    ...shape(frame, x, mark, height - 6),
  ]);
}

/** A line over the period of a flow; a glyph at the date of all else. */
function shape(frame: Frame, x: TimeScale, mark: Mark, y: number): SVGElement[] {
  if (mark.measure !== 'flow') return [glyph(frame, glyphOf(mark), x(mark.at), y)];
  const low = mark.confidence === 'low';
  const end = Math.max(x(mark.to), x(mark.from) + 3);
  const look = {
    stroke: 'currentColor',
    'stroke-width': 6,
    'stroke-opacity': low ? 0.45 : 0.8,
    'stroke-dasharray': low ? '4,2' : null,
  };
  return [make(frame.document, 'path', { d: `M${px(x(mark.from))},${px(y)}H${px(end)}`, ...look })];
}
