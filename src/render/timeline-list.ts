import { groupBy } from '../base/lists.js';
import type { EventMark, TimelinePicture } from '../charts/timeline-picture.js';
import { at, type Block, deferred, type Frame, lines, markLink, standsBack, text } from './frame.js';
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { bolder, wrap } from './text.js';
import { faint, leastWidth, serif, sizes } from './theme.js';
import { inkOf } from './timeline-marks.js';

/** Events below each other, the latest first, under their years: what a phone has room for. */
export function drawEventList(frame: Frame, { lanes }: TimelinePicture): Block {
  const events = lanes.flatMap(({ marks }) => marks).sort((a, b) => b.from - a.from || b.to - a.to);
  const years = [...groupBy(events, ({ from }) => new Date(from).getUTCFullYear())];
  return stack(
    frame,
    years.map(([year, held]) => drawYear(frame, year, held)),
    14,
  );
}

interface Row {
  readonly mark: EventMark;
  readonly about: readonly string[];
  readonly title: readonly string[];
  readonly height: number;
}

function drawYear(frame: Frame, year: number, marks: readonly EventMark[]): Block {
  const rows = marks.map(rowOf);
  const top = sizes.title + 12;
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const body = () => [
    stack(
      frame,
      rows.map((row) => drawRow(frame, row)),
      0,
    ).node,
  ];
  const node = make(frame.document, 'g', {}, [
    make(frame.document, 'path', {
      d: `M0,0.5H${px(frame.width)}`,
      stroke: 'currentColor',
      'stroke-opacity': faint * 2.5,
      'aria-hidden': 'true',
    }),
    text(frame, 0, sizes.title + 5, String(year), {
      'font-size': sizes.title,
      'font-weight': 700,
      'font-family': serif,
    }),
    at(frame, 0, top, deferred(frame, body)),
  ]);
  return { node, height: top + height };
}

const indent = 14;

function rowOf(mark: EventMark): Row {
  const room = leastWidth.narrow - indent - 4;
  const about = wrap(mark.about, sizes.axis, room);
  const title = wrap(mark.title, sizes.kind * bolder, room);
  const height = about.length * sizes.axis * 1.32 + title.length * sizes.kind * 1.32 + 12;
  return { mark, about, title, height };
}

function drawRow(frame: Frame, { mark, about, title, height }: Row): Block {
  const below = about.length * sizes.axis * 1.32 + 2;
  const bar = {
    d: `M3,5V${px(height - 8)}`,
    stroke: 'currentColor',
    'stroke-width': 3,
    'stroke-dasharray': mark.low ? '3,2.5' : null,
  };
  const node = markLink(frame, mark.id, mark.sentence, [
    make(frame.document, 'rect', {
      class: 'touch',
      width: px(frame.width),
      height: px(height - 2),
      fill: 'transparent',
    }),
    make(frame.document, 'g', { ...inkOf(mark), fill: 'currentColor' }, [make(frame.document, 'path', bar)]),
    lines(frame, indent, sizes.axis, about, sizes.axis, standsBack),
    lines(frame, indent, below + sizes.kind, title, sizes.kind, { 'font-weight': 600 }),
  ]);
  return { node, height };
}
