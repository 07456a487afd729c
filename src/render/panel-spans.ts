import type { Mark, SpansPanel } from '../charts/picture.js';
import { colourOf } from './colours.js';
import { at, type Block, countryInk, markLink, standsBack, text } from './frame.js';
import { footing, heading, type Room } from './panel-frame.js';
import { timeScale, type TimeScale, yearTicks } from './scales.js';
import { make, px } from './svg.js';
import { textWidth } from './text.js';
import { faint, sizes } from './theme.js';

const rowHeight = 36;

/** Flows of parts of years or of several years: a line each over its period, its figure above, under one time axis. */
export function drawSpans(room: Room, panel: SpansPanel): Block {
  const { frame, picture } = room;
  const head = heading(room, panel);
  const x = timeScale(picture.span, 4, room.width - 14);
  const bottom = panel.marks.length * rowHeight + 8;
  const rows = panel.marks.map((mark, index) => at(frame, 0, index * rowHeight, row(room, x, mark)));
  const body = make(frame.document, 'g', {}, [
    head.node,
    at(frame, 0, head.height, grid(room, x, bottom)),
    at(
      frame,
      0,
      head.height,
      make(frame.document, 'g', countryInk(panel.country, colourOf(panel.country).light), rows),
    ),
    footing(room, panel, head.height + bottom + 20),
  ]);
  return { node: body, height: head.height + bottom + 38 };
}

function grid({ frame, picture, width }: Room, x: TimeScale, bottom: number): SVGElement {
  const ticks = yearTicks(picture.span, width - 40);
  const marks = ticks.map((tick) =>
    make(frame.document, 'g', {}, [
      make(frame.document, 'path', {
        d: `M${px(x(tick))},0V${px(bottom)}`,
        stroke: 'currentColor',
        'stroke-opacity': faint,
      }),
      text(frame, x(tick), bottom + 14, String(new Date(tick).getUTCFullYear()), {
        'text-anchor': 'middle',
        'font-size': sizes.axis,
        ...standsBack,
      }),
    ]),
  );
  return make(frame.document, 'g', { 'aria-hidden': 'true' }, marks);
}

function row({ frame, width }: Room, x: TimeScale, mark: Mark): SVGElement {
  const [from, to] = [x(mark.from), Math.max(x(mark.to), x(mark.from) + 3)];
  const content = `${mark.label} · ${mark.when}`;
  const start = Math.max(0, Math.min(from, width - textWidth(content, sizes.label) - 2));
  const low = mark.confidence === 'low';
  const look = {
    stroke: 'currentColor',
    'stroke-width': 6,
    'stroke-opacity': low ? 0.45 : 0.8,
    'stroke-dasharray': low ? '4,2' : null,
  };
  return markLink(frame, mark.id, mark.sentence, [
    make(frame.document, 'rect', {
      class: 'touch',
      x: px(start),
      y: 0,
      width: px(width - start),
      height: rowHeight - 4,
      fill: 'transparent',
    }),
    text(frame, start, 15, content, {
      'font-size': sizes.label,
      'font-weight': 500,
      class: 'label',
      stroke: '#ffffff',
      'stroke-width': 3,
      'paint-order': 'stroke',
    }),
    make(frame.document, 'path', { d: `M${px(from)},25H${px(to)}`, ...look }),
  ]);
}
