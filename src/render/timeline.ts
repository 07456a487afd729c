import type { EventMark, TimelineLane, TimelinePicture } from '../charts/timeline-picture.js';
import { at, type Block, deferred, type Frame, lines, root, standsBack } from './frame.js';
import { type KeyEntry, keyLines } from './key.js';
import { timeScale } from './scales.js';
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { bolder, wrap } from './text.js';
import { type Band, bandOf, faint, leastWidth, sizes } from './theme.js';
import { drawEventList } from './timeline-list.js';
import { drawPacked, type Scales } from './timeline-marks.js';
import { pack, type Packed, pitch, rowsOf } from './timeline-pack.js';
import { yearLabels, yearLines } from './year-axis.js';

/** So many lanes, and the years are said again. */
const lanesPerAxis = 6;

/** Events in lanes over time, none covering another; where it is narrow, in a list. */
export function drawTimeline(frame: Frame, picture: TimelinePicture): SVGSVGElement {
  if (picture.lanes.length === 0) return root(frame, picture.title, 1, []);
  const band = bandOf(frame.width);
  const { node, height } =
    band === 'narrow' ? drawEventList(frame, picture) : drawLanes(frame, picture, band);
  return root(frame, picture.title, height, [node]);
}

interface Room extends Scales {
  readonly wordsWidth: number;
}

function roomOf({ width }: Frame, band: Band, { span }: TimelinePicture): Room {
  const wordsWidth = band === 'wide' ? 150 : 124;
  const left = wordsWidth + 22;
  return {
    x: timeScale(span, left, width - 14),
    narrowest: timeScale(span, left, leastWidth[band] - 14),
    day: 'dot',
    wordsWidth,
  };
}

function drawLanes(frame: Frame, picture: TimelinePicture, band: Band): Block {
  const room = roomOf(frame, band, picture);
  const packed = picture.lanes.map((lane) => pack(lane.marks, room.narrowest));
  const rows = picture.lanes.flatMap((lane, index) => [
    ...(index % lanesPerAxis === 0 ? [yearLabels(frame, room.x, picture.span)] : []),
    drawLane(frame, room, lane, packed[index] ?? []),
  ]);
  const body = stack(frame, rows, 0);
  const key = keyLines(frame, band, keyEntries(frame, picture, packed.flat()));
  const top = key.height + 14;
  const behind = yearLines(frame, room.x, picture.span, [20, body.height]);
  const lanes = make(frame.document, 'g', {}, [behind, body.node]);
  return {
    node: make(frame.document, 'g', {}, [key.node, at(frame, 0, top, lanes)]),
    height: top + body.height,
  };
}

/** Only the signs that occur. */
function keyEntries(
  { words: { m } }: Frame,
  { lanes }: TimelinePicture,
  packed: readonly Packed[],
): KeyEntry[] {
  const marks = lanes.flatMap((lane) => lane.marks);
  const plain = { hollow: false, dashed: false };
  const has = (exact: EventMark['exact']) => marks.some((mark) => mark.exact === exact);
  const entries = [
    { on: has('day'), shape: 'circle', ...plain, label: m.key_event_day() },
    { on: has('month') || has('year'), shape: 'tick', ...plain, label: m.key_event_period() },
    { on: marks.some(({ low }) => low), shape: 'circle', hollow: true, dashed: true, label: m.key_low() },
    {
      on: packed.some((one) => one.marks.length > 1),
      shape: 'square',
      hollow: true,
      dashed: false,
      label: m.key_event_several(),
    },
  ] as const;
  return entries.filter(({ on }) => on);
}

/** A lane: its name, how many it holds, and its marks above a line. */
function drawLane(frame: Frame, room: Room, lane: TimelineLane, packed: readonly Packed[]): Block {
  const words = laneWords(frame, room, lane);
  const height = Math.max(words.height, rowsOf(packed) * pitch) + 10;
  const bottom = height - 5;
  const rule = {
    d: `M0,${px(height - 0.5)}H${px(frame.width)}`,
    stroke: 'currentColor',
    'stroke-opacity': faint * 1.4,
    'aria-hidden': 'true',
  };
  const marks = () => packed.map((one) => drawPacked(frame, room, one, packed, bottom));
  return {
    node: make(frame.document, 'g', {}, [
      make(frame.document, 'path', rule),
      at(frame, 0, height - words.height - 5, words.node),
      deferred(frame, marks),
    ]),
    height,
  };
}

function laneWords(frame: Frame, { wordsWidth }: Room, { title, marks }: TimelineLane): Block {
  const name = wrap(title, sizes.kind * bolder, wordsWidth);
  const { m, number } = frame.words;
  const count = m.timeline_lane_count({ count: marks.length, n: number(marks.length) });
  const below = name.length * sizes.kind * 1.32;
  const node = make(frame.document, 'g', {}, [
    lines(frame, 0, sizes.kind, name, sizes.kind, { 'font-weight': 600 }),
    lines(frame, 0, below + sizes.axis, [count], sizes.axis, standsBack),
  ]);
  return { node, height: below + sizes.axis * 1.32 };
}
