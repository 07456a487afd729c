import type { PromiseRow, PromisesPicture } from '../charts/picture.js';
import { colourOf } from './colours.js';
import { at, type Block, countryInk, type Frame, lines, markLink, root, standsBack, text } from './frame.js';
import { type KeyEntry, keyLines } from './key.js';
import { promiseTrack, trackHeight } from './promise-track.js';
import { timeScale, type TimeScale, yearTicks } from './scales.js';
import { stack } from './stack.js';
import { type Attributes, make, px } from './svg.js';
import { wrap } from './text.js';
import { type Band, bandOf, faint, leastWidth, sizes } from './theme.js';
import { verdictShape } from './verdicts.js';

const axisHeight = 24;

/** Promises with a number, one below the other: words, verdict, and the path promised against what was reported, on one time axis. */
export function drawPromises(frame: Frame, picture: PromisesPicture): SVGSVGElement {
  if (picture.rows.length === 0) return root(frame, picture.title, 1, []);
  const room = roomOf(frame, bandOf(frame.width));
  const x = timeScale(picture.span, room.left + 44, frame.width - 50);
  const axis = { node: timeAxis(frame, x, picture.span), height: axisHeight };
  const rows = picture.rows.map((row) => drawRow(frame, room, x, row));
  const key = keyLines(frame, bandOf(frame.width), keyEntries(frame, picture));
  const body = stack(frame, [axis, ...rows, axisBelow(frame, x, picture.span)], 12);
  const top = key.height + 14;
  return root(frame, picture.title, top + body.height, [
    key.node,
    at(frame, 0, top, grid(frame, x, picture.span, body.height)),
    at(frame, 0, top, body.node),
  ]);
}

function axisBelow(frame: Frame, x: TimeScale, span: readonly [number, number]): Block {
  return { node: timeAxis(frame, x, span), height: axisHeight };
}

/** Only the signs that occur. */
function keyEntries({ words: { m } }: Frame, { rows }: PromisesPicture): KeyEntry[] {
  const plain = { hollow: false, dashed: false };
  const has = (test: (row: PromiseRow) => boolean) => rows.some(test);
  const entries = [
    {
      on: has(({ target }) => target.from !== null),
      shape: 'arrow',
      ...plain,
      hollow: true,
      label: m.key_arrow(),
    },
    { on: has(({ target }) => target.from === null), shape: 'tick', ...plain, label: m.key_tick() },
    { on: has(({ outcome }) => outcome !== null), shape: 'diamond', ...plain, label: m.key_outcome() },
    { on: has(({ later }) => later.length > 0), shape: 'circle', ...plain, label: m.key_later() },
  ] as const;
  return entries.filter(({ on }) => on);
}

interface Room {
  readonly wordsWidth: number;
  readonly left: number;
  readonly beneath: boolean;
}

function roomOf(frame: Frame, band: Band): Room {
  if (band === 'narrow') return { wordsWidth: leastWidth.narrow - 4, left: 0, beneath: true };
  const share = band === 'medium' ? 0.46 : 0.42;
  return { wordsWidth: leastWidth[band] * share, left: frame.width * share + 16, beneath: false };
}

function drawRow(frame: Frame, room: Room, x: TimeScale, row: PromiseRow): Block {
  const words = wordsOf(frame, room, row);
  const top = room.beneath ? words.height + 4 : 0;
  const height = Math.max(words.height, top + trackHeight(row)) + 8;
  const ink = inkOf(row);
  const track = make(frame.document, 'g', ink, [promiseTrack(frame, x, row)]);
  const rule = make(frame.document, 'path', {
    d: `M0,${px(height)}H${px(frame.width)}`,
    stroke: 'currentColor',
    'stroke-opacity': faint,
  });
  return { node: make(frame.document, 'g', {}, [words.node, at(frame, 0, top, track), rule]), height };
}

function inkOf({ target: { country } }: PromiseRow): Attributes {
  return countryInk(country, colourOf(country).light);
}

/** What was promised, by when, and the verdict: one link to the promise's evidence. */
function wordsOf(frame: Frame, { wordsWidth }: Room, row: PromiseRow): Block {
  const title = `${row.title}${row.deadlineLabel === '' ? '' : ` · ${row.deadlineLabel}`}`;
  const head = wrap(title, sizes.kind, wordsWidth);
  const what = wrap(row.what, sizes.note, wordsWidth);
  const below = head.length * sizes.kind * 1.32;
  const verdictAt = below + what.length * sizes.note * 1.32 + 10;
  const height = verdictAt + 12;
  const node = markLink(frame, row.target.id, row.target.sentence, [
    make(frame.document, 'rect', {
      class: 'touch',
      width: px(wordsWidth),
      height: px(height),
      fill: 'transparent',
    }),
    lines(frame, 0, sizes.kind, head, sizes.kind, {
      ...inkOf(row),
      fill: 'currentColor',
      'font-weight': 600,
    }),
    lines(frame, 0, below + sizes.note, what, sizes.note, standsBack),
    verdictShape(frame, row.verdict, 8, verdictAt),
    text(frame, 22, verdictAt + 4, row.verdictLabel, { 'font-size': sizes.label, 'font-weight': 600 }),
  ]);
  return { node, height };
}

function timeAxis(frame: Frame, x: TimeScale, span: readonly [number, number]): SVGElement {
  const [from, to] = x.range();
  const ticks = yearTicks(span, (to ?? 0) - (from ?? 0));
  const labels = ticks.map((tick) =>
    text(frame, x(tick), 14, String(new Date(tick).getUTCFullYear()), {
      'text-anchor': 'middle',
      'font-size': sizes.axis,
      ...standsBack,
    }),
  );
  return make(frame.document, 'g', { 'aria-hidden': 'true' }, labels);
}

function grid(frame: Frame, x: TimeScale, span: readonly [number, number], height: number): SVGElement {
  const [from, to] = x.range();
  const ticks = yearTicks(span, (to ?? 0) - (from ?? 0));
  const d = ticks.map((tick) => `M${px(x(tick))},${axisHeight}V${px(height - axisHeight)}`).join('');
  return make(frame.document, 'path', {
    d,
    stroke: 'currentColor',
    'stroke-opacity': faint * 0.7,
    fill: 'none',
    'aria-hidden': 'true',
  });
}
