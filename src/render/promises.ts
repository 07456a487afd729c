import type { PromiseRow, PromisesPicture } from '../charts/picture.js';
import { colourOf } from './colours.js';
import { at, type Block, countryInk, type Frame, lines, markLink, root, standsBack } from './frame.js';
import { type KeyEntry, keyLines } from './key.js';
import { promiseTrack, trackHeight } from './promise-track.js';
import type { TimeSpan } from './panel-span.js';
import { timeScale, type TimeScale } from './scales.js';
import { stack } from './stack.js';
import { type Attributes, make, px } from './svg.js';
import { bolder, wrap } from './text.js';
import { type Band, bandOf, faint, leastWidth, sizes } from './theme.js';
import { verdictShape } from './verdicts.js';
import { yearLabels, yearLines } from './year-axis.js';

/** So many rows, and the years are said again: no row may be far from its axis. */
const rowsPerAxis = 6;

/** Promises with a number, one below the other: words, verdict, and the path promised against what was reported, on one time axis. */
export function drawPromises(frame: Frame, picture: PromisesPicture): SVGSVGElement {
  if (picture.rows.length === 0) return root(frame, picture.title, 1, []);
  const room = roomOf(frame, bandOf(frame.width), picture.span);
  const rows = picture.rows.flatMap((row, index) => [
    ...(index % rowsPerAxis === 0 ? [yearLabels(frame, room.x, room.span)] : []),
    drawRow(frame, room, row),
  ]);
  const key = keyLines(frame, bandOf(frame.width), keyEntries(frame, picture));
  const body = stack(frame, rows, 8);
  const top = key.height + 14;
  const behind = room.beneath ? [] : [yearLines(frame, room.x, room.span, [20, body.height])];
  return root(frame, picture.title, top + body.height, [
    key.node,
    at(frame, 0, top, make(frame.document, 'g', {}, [...behind, body.node])),
  ]);
}

/** Only the signs that occur. */
function keyEntries({ words: { m } }: Frame, { rows }: PromisesPicture): KeyEntry[] {
  const plain = { hollow: false, dashed: false };
  const has = (test: (row: PromiseRow) => boolean) => rows.some(test);
  const entries = [
    {
      on: has(({ target }) => target.from !== null && !target.doubtful),
      shape: 'arrow',
      ...plain,
      hollow: true,
      label: m.key_arrow(),
    },
    {
      on: has(({ target }) => target.doubtful),
      shape: 'arrow',
      hollow: true,
      dashed: true,
      label: m.key_arrow_low(),
    },
    { on: has(({ target }) => target.from === null), shape: 'tick', ...plain, label: m.key_tick() },
    { on: has(({ outcome }) => outcome !== null), shape: 'diamond', ...plain, label: m.key_outcome() },
    { on: has(({ later }) => later.length > 0), shape: 'circle', ...plain, label: m.key_later() },
    {
      on: has(({ later }) => later.some(({ confidence }) => confidence === 'low')),
      shape: 'circle',
      hollow: true,
      dashed: true,
      label: m.key_low(),
    },
    { on: has(hasHollow), shape: 'circle', ...plain, hollow: true, label: m.key_hollow() },
  ] as const;
  return entries.filter(({ on }) => on);
}

function hasHollow({ later }: PromiseRow): boolean {
  return later.some(({ regime }) => regime !== 'compulsory');
}

interface Room {
  readonly wordsWidth: number;
  readonly beneath: boolean;
  readonly x: TimeScale;
  readonly span: TimeSpan;
}

/** Words and track beside each other, or the track beneath; around the track is room for labels. */
function roomOf({ width }: Frame, band: Band, span: TimeSpan): Room {
  const beneath = band === 'narrow';
  const share = beneath ? 0 : band === 'medium' ? 0.46 : 0.42;
  const wordsWidth = beneath ? leastWidth.narrow - 4 : leastWidth[band] * share;
  return { wordsWidth, beneath, x: timeScale(span, width * share + (beneath ? 24 : 60), width - 50), span };
}

function drawRow(frame: Frame, { x, ...room }: Room, row: PromiseRow): Block {
  const words = wordsOf(frame, room.wordsWidth, row);
  const top = room.beneath ? words.height + 4 : 0;
  const height = Math.max(words.height, top + trackHeight(row)) + 8;
  const rule = { d: `M0,${px(height)}H${px(frame.width)}`, stroke: 'currentColor', 'stroke-opacity': faint };
  const node = make(frame.document, 'g', {}, [
    ...(room.beneath ? [yearLines(frame, x, room.span, [top, height])] : []),
    words.node,
    at(frame, 0, top, make(frame.document, 'g', inkOf(row), [promiseTrack(frame, x, row)])),
    make(frame.document, 'path', rule),
  ]);
  return { node, height };
}

function inkOf({ target: { country } }: PromiseRow): Attributes {
  return countryInk(country, colourOf(country).light);
}

/** The verdict as shape and word, who promised by when, and what: one link to the promise's page, and to its evidence where a script runs. */
function wordsOf(frame: Frame, wordsWidth: number, row: PromiseRow): Block {
  const title = [row.verdictLabel, row.title, row.deadlineLabel].filter((part) => part !== '').join(' · ');
  const head = wrap(title, sizes.kind * bolder, wordsWidth - signRoom);
  const what = wrap(row.what, sizes.note, wordsWidth);
  const below = head.length * sizes.kind * 1.32 + 3;
  const height = below + what.length * sizes.note * 1.32 + 4;
  const node = markLink(frame, row.target.id, row.target.sentence, [
    make(frame.document, 'rect', {
      class: 'touch',
      width: px(wordsWidth),
      height: px(height),
      fill: 'transparent',
    }),
    verdictShape(frame, row.verdict, 8, 9),
    lines(frame, signRoom, sizes.kind, head, sizes.kind, {
      ...inkOf(row),
      fill: 'currentColor',
      'font-weight': 600,
    }),
    lines(frame, 0, below + sizes.note, what, sizes.note, standsBack),
  ]);
  if (frame.promisePage) node.setAttribute('href', frame.promisePage(row.target.id));
  return { node, height };
}

/** Room for the sign of the verdict before its word. */
const signRoom = 22;
