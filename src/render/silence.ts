import type { SilenceCell, SilencePicture, SilenceRow } from '../charts/picture.js';
import { colourOf } from './colours.js';
import { type Block, countryInk, type Frame, markLink, root, standsBack, text } from './frame.js';
import { type KeyEntry, keyLines } from './key.js';
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { type Band, bandOf, faint, sizes } from './theme.js';

/** A row a country, a square a year with any figure; the line without squares is the finding. */
export function drawSilence(frame: Frame, picture: SilencePicture): SVGSVGElement {
  if (picture.rows.length === 0) return root(frame, picture.title, 1, []);
  const room = roomOf(frame, bandOf(frame.width), picture.years);
  const rows = picture.rows.map((row) => drawRow(frame, room, row));
  const key = keyLines(frame, bandOf(frame.width), keyEntries(frame));
  const top = { node: key.node, height: key.height + 14 };
  const { node, height } = stack(frame, [top, axis(frame, room, picture.years), ...rows], 0);
  return root(frame, picture.title, height, [node]);
}

function keyEntries({ words: { m } }: Frame): KeyEntry[] {
  const square = { shape: 'square', dashed: false } as const;
  return [
    { ...square, hollow: false, label: m.key_official() },
    { ...square, hollow: true, label: m.key_others() },
  ];
}

interface Room {
  readonly left: number;
  readonly step: number;
  readonly first: number;
  readonly rowHeight: number;
  /** Whether the name and the last report stand above the squares. */
  readonly above: boolean;
  readonly count: number;
}

function roomOf({ width }: Frame, band: Band, years: readonly number[]): Room {
  const above = band !== 'wide';
  const left = above ? 0 : 150;
  const right = above ? 0 : 210;
  return {
    left,
    above,
    step: (width - left - right) / years.length,
    first: years[0] ?? 0,
    rowHeight: above ? 44 : 27,
    count: years.length,
  };
}

function xOf({ left, step, first }: Room, year: number): number {
  return left + (year - first) * step;
}

function axis(frame: Frame, room: Room, years: readonly number[]): Block {
  const every = room.step < 13 ? 10 : 5;
  const ticks = years.filter((year) => year % every === 0);
  const labels = ticks.map((year) =>
    text(frame, Math.min(xOf(room, year) + room.step / 2, frame.width - 14), 12, String(year), {
      'text-anchor': 'middle',
      'font-size': sizes.axis,
      ...standsBack,
    }),
  );
  return { node: make(frame.document, 'g', { 'aria-hidden': 'true' }, labels), height: 20 };
}

function drawRow(frame: Frame, room: Room, row: SilenceRow): Block {
  const { document } = frame;
  const top = room.above ? 20 : 5;
  const size = Math.min(room.step - 1.5, 17);
  const line = make(document, 'path', {
    d: `M${px(room.left)},${top + 8.5}h${px(room.step * room.count)}`,
    stroke: 'currentColor',
    'stroke-opacity': faint,
    'aria-hidden': 'true',
  });
  const cells = row.cells.map((cell) => square(frame, room, cell, top, size));
  const ink = countryInk(row.country, colourOf(row.country).light);
  const marks = make(
    document,
    'g',
    { ...ink, fill: 'currentColor', stroke: 'currentColor', 'stroke-width': 1.2 },
    cells,
  );
  return {
    node: make(document, 'g', {}, [line, ...wordsOf(frame, room, row), marks]),
    height: room.rowHeight,
  };
}

function wordsOf(frame: Frame, { above }: Room, { name, last }: SilenceRow): SVGElement[] {
  const title = text(frame, 0, above ? 13 : 18, name, { 'font-size': sizes.kind, 'font-weight': 600 });
  const report = text(frame, frame.width, above ? 13 : 18, last, {
    'text-anchor': 'end',
    'font-size': sizes.axis,
    ...standsBack,
  });
  return [title, report];
}

function square(
  frame: Frame,
  room: Room,
  { year, official, ids, sentence }: SilenceCell,
  top: number,
  size: number,
): SVGElement {
  const x = xOf(room, year) + (room.step - size) / 2;
  const box = { x: px(x), y: px(top + 8.5 - size / 2), width: px(size), height: px(size) };
  const touch = make(frame.document, 'rect', {
    class: 'touch',
    x: px(xOf(room, year)),
    y: px(top - 4),
    width: px(room.step),
    height: 26,
    fill: 'transparent',
    stroke: 'none',
  });
  const shape = make(frame.document, 'rect', { ...box, 'fill-opacity': official ? null : 0 });
  return markLink(frame, ids[0] ?? '', sentence, [touch, shape]);
}
