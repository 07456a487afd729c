import type { BoardPicture, BoardRow } from '../charts/board-picture.js';
import { at, beside, type Block, type Frame, lines, markLink, root, standsBack, text } from './frame.js';
import { groupTitle } from './group-title.js';
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { wrap } from './text.js';
import { type Band, bandOf, faint, leastWidth, sizes } from './theme.js';
import { verdictShape } from './verdicts.js';

/** A status has the shape of the verdict that it is like. */
const shapes = {
  met: 'kept',
  partly: 'partly',
  not_met: 'missed',
  reversed: 'reversed',
  unknown: 'unknown',
} as const;

/** Recommendations by addressee: what was asked, what became of it, and the last evidence. */
export function drawBoard(frame: Frame, picture: BoardPicture): SVGSVGElement {
  if (picture.groups.length === 0) return root(frame, picture.title, 1, []);
  const band = bandOf(frame.width);
  const blocks = picture.groups.flatMap((group) => [
    groupTitle(frame, band, group.addressee),
    ...group.rows.map((row) => rowOf(frame, band, row)),
  ]);
  const { node, height } = stack(frame, blocks, 0);
  return root(frame, picture.title, height, [node]);
}

/** What was asked, and beside or below it what became of it. */
function rowOf(frame: Frame, band: Band, row: BoardRow): Block {
  const { document } = frame;
  const beneath = band === 'narrow';
  const left = 26;
  const askedWidth = beneath ? leastWidth.narrow - left : leastWidth[band] * 0.42 - left;
  const asked = wrap(row.text, sizes.kind, askedWidth);
  const askedHeight = 8 + asked.length * sizes.kind * 1.32;
  const statusAt = beneath ? left : frame.width * 0.46;
  const status = statusOf(frame, row, beneath ? leastWidth.narrow - left : leastWidth[band] * 0.5);
  const top = beneath ? askedHeight + 2 : 0;
  const height = Math.max(askedHeight, top + status.height) + 10;
  const node = make(document, 'g', {}, [
    markLink(frame, row.id, row.sentence, [
      make(document, 'rect', {
        class: 'touch',
        width: px(frame.width),
        height: px(height - 1),
        fill: 'transparent',
      }),
      lines(frame, left, 8 + sizes.kind, asked, sizes.kind),
    ]),
    make(document, 'g', beside, [
      text(frame, 0, 8 + sizes.kind, row.number, { 'font-size': sizes.kind, ...standsBack }),
      at(frame, statusAt, top, status.node),
    ]),
    make(document, 'path', {
      d: `M0,${px(height - 0.5)}H${px(frame.width)}`,
      stroke: 'currentColor',
      'stroke-opacity': faint,
    }),
  ]);
  return { node, height };
}

function statusOf(frame: Frame, { status, statusLabel, last, note }: BoardRow, width: number): Block {
  const below = wrap(last, sizes.axis, width);
  const evidence = wrap(note, sizes.note, width);
  const lastTop = 28;
  const noteTop = lastTop + below.length * sizes.axis * 1.32 + 2;
  const node = make(frame.document, 'g', {}, [
    verdictShape(frame, shapes[status], 8, 16),
    text(frame, 22, 20, statusLabel, { 'font-size': sizes.kind, 'font-weight': 600 }),
    lines(frame, 0, lastTop + sizes.axis, below, sizes.axis, standsBack),
    lines(frame, 0, noteTop + sizes.note, evidence, sizes.note, standsBack),
  ]);
  return { node, height: noteTop + evidence.length * sizes.note * 1.32 };
}
