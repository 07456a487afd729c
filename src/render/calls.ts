import type { CallMark, CallsPicture, CallsRow, Stance } from '../charts/calls-picture.js';
import { stances } from '../tables/mechanisms.js';
import { at, type Block, type Frame, markLink, root, text } from './frame.js';
import { stack } from './stack.js';
import { stanceColours, stanceShapes } from './stances.js';
import { make, px } from './svg.js';
import { bolder, textWidth, wrap } from './text.js';
import { timeScale, type TimeScale } from './scales.js';
import { type Band, bandOf, faint, leastWidth, sizes } from './theme.js';
import { yearLabels, yearLines } from './year-axis.js';

/** Marks closer than this stand above each other. */
const apart = 15;

/** A row a country, a mark an act at its time: shape and colour say where it stands. */
export function drawCalls(frame: Frame, picture: CallsPicture): SVGSVGElement {
  if (picture.rows.length === 0) return root(frame, picture.title, 1, []);
  const band = bandOf(frame.width);
  const beneath = band === 'narrow';
  const x = timeScale(picture.span, beneath ? 12 : 170, frame.width - 14);
  const key = keyOf(frame, band, picture);
  const axis = yearLabels(frame, x, picture.span);
  const rows = picture.rows.map((row) => rowOf(frame, band, x, row));
  const body = stack(frame, [axis, ...rows], 0);
  const behind = yearLines(frame, x, picture.span, [20, body.height]);
  return root(frame, picture.title, key.height + 10 + body.height, [
    key.node,
    at(frame, 0, key.height + 10, make(frame.document, 'g', {}, [behind, body.node])),
  ]);
}

/** Only the stances that occur. */
function keyOf(frame: Frame, band: Band, { rows }: CallsPicture): Block {
  const { m } = frame.words;
  const marks = rows.flatMap((row) => row.marks);
  const known = stances.flatMap((stance) => marks.find((mark) => mark.stance === stance)?.stance ?? []);
  const group = make(frame.document, 'g', { class: 'key', 'aria-hidden': 'true' });
  let [x, line] = [0, 0];
  for (const stance of known) {
    const label = m[`stance_${stance}` as const]();
    const wide = 18 + textWidth(label, sizes.label);
    if (x > 0 && x + wide > leastWidth[band]) [x, line] = [0, line + 1];
    group.append(
      shapeOf(frame, stance, x + 7, line * 20 + 9),
      text(frame, x + 18, line * 20 + 13, label, { 'font-size': sizes.label }),
    );
    x += wide + 18;
  }
  return { node: group, height: known.length === 0 ? 0 : (line + 1) * 20 };
}

function shapeOf({ document }: Frame, stance: Stance, x: number, y: number): SVGElement {
  const { d, filled } = stanceShapes[stance];
  return make(document, 'path', {
    d,
    class: `s-${stance}`,
    color: stanceColours[stance].light,
    transform: `translate(${px(x)},${px(y)})`,
    fill: 'currentColor',
    'fill-opacity': filled ? null : 0,
    stroke: 'currentColor',
    'stroke-width': filled ? 1 : 2,
  });
}

function rowOf(frame: Frame, band: Band, x: TimeScale, row: CallsRow): Block {
  const beneath = band === 'narrow';
  const name = wrap(row.name, sizes.kind * bolder, beneath ? leastWidth.narrow : 156);
  const nameHeight = name.length * sizes.kind * 1.32;
  const levels = levelsOf(row.marks, leastScale(band, x));
  const top = beneath ? nameHeight + 8 : 8;
  const tracks = (Math.max(0, ...levels) + 1) * apart;
  const height = Math.max(top + tracks, beneath ? 0 : nameHeight + 8) + 8;
  const marks = row.marks.map((mark, index) =>
    markOf(frame, mark, x(mark.at), top + tracks - ((levels[index] ?? 0) + 0.5) * apart),
  );
  const node = make(frame.document, 'g', {}, [
    ...name.map((line, index) =>
      text(frame, 0, 6 + sizes.kind * (1 + index * 1.32), line, {
        'font-size': sizes.kind,
        'font-weight': 600,
      }),
    ),
    make(frame.document, 'path', {
      d: `M0,${px(height - 0.5)}H${px(frame.width)}`,
      stroke: 'currentColor',
      'stroke-opacity': faint,
      'aria-hidden': 'true',
    }),
    ...marks,
  ]);
  return { node, height };
}

/** The time axis at the least width of the band: which marks overlap must not depend on the width itself, for heights do not either. */
function leastScale(band: Band, x: TimeScale): (time: number) => number {
  const [from = 0, to = 0] = x.range();
  const share = (leastWidth[band] - from - 14) / (to - from);
  return (time) => x(time) * share;
}

/** On which level each mark stands: the lowest where none is too close. */
function levelsOf(marks: readonly CallMark[], x: (time: number) => number): number[] {
  const last: number[] = [];
  return marks.map(({ at: time }) => {
    const place = x(time);
    const free = last.findIndex((before) => place - before >= apart);
    const level = free === -1 ? last.length : free;
    last[level] = place;
    return level;
  });
}

function markOf(frame: Frame, { id, stance, sentence }: CallMark, x: number, y: number): SVGElement {
  const touch = make(frame.document, 'rect', {
    class: 'touch',
    x: px(x - 12),
    y: px(y - 8),
    width: 24,
    height: 16,
    fill: 'transparent',
    stroke: 'none',
  });
  return markLink(frame, id, sentence, [touch, shapeOf(frame, stance, x, y)]);
}
