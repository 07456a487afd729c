import { scaleLinear } from 'd3';
import type { Pair, PairRow, PairsPicture } from '../charts/pairs-picture.js';
import { colourOf } from './colours.js';
import {
  at,
  beside,
  type Block,
  countryInk,
  type Frame,
  lines,
  markLink,
  root,
  standsBack,
  text,
} from './frame.js';
import { groupTitle } from './group-title.js';
import { hollow } from './label.js';
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { bolder, textWidth, wrap } from './text.js';
import { type Band, bandOf, faint, leastWidth, sizes } from './theme.js';

/** Results one below the other: what was found, in words; both sides on an axis of their own where there are both. */
export function drawPairs(frame: Frame, picture: PairsPicture): SVGSVGElement {
  if (picture.groups.length === 0) return root(frame, picture.title, 1, []);
  const band = bandOf(frame.width);
  const blocks = picture.groups.flatMap((group) => [
    groupTitle(frame, band, group.title),
    ...group.rows.map((row) => rowOf(frame, band, row)),
  ]);
  const { node, height } = stack(frame, blocks, 0);
  return root(frame, picture.title, height, [node]);
}

/** Words, and beside or below them the figure: two marks or a sentence. */
function rowOf(frame: Frame, band: Band, row: PairRow): Block {
  const { document } = frame;
  const beneath = band === 'narrow';
  const wordsWidth = beneath ? leastWidth.narrow : leastWidth[band] * 0.5;
  const words = wordsOf(frame, row, wordsWidth);
  const figureWidth = beneath ? leastWidth.narrow : leastWidth[band] * 0.42;
  const left = beneath ? 0 : frame.width * 0.54;
  const figure = row.pair
    ? pairOf(frame, row.pair, frame.width - left, figureWidth)
    : figureOf(frame, row.figure, figureWidth);
  const top = beneath ? words.height + 4 : 0;
  const height = Math.max(words.height, top + figure.height) + 10;
  const ink = countryInk(row.country, colourOf(row.country).light);
  const node = make(document, 'g', {}, [
    markLink(frame, row.id, row.sentence, [
      make(document, 'rect', {
        class: 'touch',
        width: px(frame.width),
        height: px(height - 1),
        fill: 'transparent',
      }),
      words.title,
    ]),
    make(document, 'g', beside, [words.node, at(frame, left, top, make(document, 'g', ink, [figure.node]))]),
    make(document, 'path', {
      d: `M0,${px(height - 0.5)}H${px(frame.width)}`,
      stroke: 'currentColor',
      'stroke-opacity': faint,
    }),
  ]);
  return { node, height };
}

/** The title names the row's link; the rest is said by the link's own sentence. */
function wordsOf(
  frame: Frame,
  { title, claim, design }: PairRow,
  width: number,
): Block & { readonly title: SVGElement } {
  const head = wrap(title, sizes.axis, width);
  const what = wrap(claim, sizes.kind, width);
  const how = wrap(design, sizes.axis, width);
  const claimTop = 8 + head.length * sizes.axis * 1.32;
  const designTop = claimTop + what.length * sizes.kind * 1.32 + 3;
  const node = make(frame.document, 'g', {}, [
    lines(frame, 0, claimTop + sizes.kind, what, sizes.kind),
    lines(frame, 0, designTop + sizes.axis, how, sizes.axis, standsBack),
  ]);
  return {
    title: lines(frame, 0, 8 + sizes.axis, head, sizes.axis, { 'font-weight': 600, ...standsBack }),
    node,
    height: designTop + how.length * sizes.axis * 1.32,
  };
}

function figureOf(frame: Frame, figure: string, width: number): Block {
  const words = wrap(figure, sizes.kind, width);
  const node = lines(frame, 0, 8 + sizes.kind, words, sizes.kind, {
    fill: 'currentColor',
    'font-weight': 600,
  });
  return { node, height: 8 + words.length * sizes.kind * 1.32 };
}

/** Both sides from zero on one axis: filled is compulsory, hollow is voluntary, as everywhere; each says its own figure. */
function pairOf(frame: Frame, pair: Pair, width: number, wordsWidth: number): Block {
  const { document } = frame;
  const axis = wrap(pair.axis, sizes.axis, wordsWidth);
  const line = 12 + axis.length * sizes.axis * 1.32 + 26;
  const values = [0, pair.compulsory, pair.voluntary];
  const x = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([6, width - 12]);
  const [from, to] = [x(pair.compulsory), x(pair.voluntary)];
  const path = (d: string, width: number, opacity: number) =>
    make(document, 'path', { d, stroke: 'currentColor', 'stroke-width': width, 'stroke-opacity': opacity });
  const dot = (cx: number, look: Readonly<Record<string, string | number | null>>) =>
    make(document, 'circle', {
      cx: px(cx),
      cy: px(line),
      r: 6,
      stroke: 'currentColor',
      'stroke-width': 2,
      ...look,
    });
  const node = make(document, 'g', {}, [
    lines(frame, 0, 8 + sizes.axis, axis, sizes.axis, { ...standsBack, fill: 'currentColor' }),
    path(`M6,${px(line)}H${px(width - 12)}M${px(x(0))},${px(line - 6)}v12`, 1, faint * 2),
    path(`M${px(from)},${px(line)}H${px(to)}`, 3, 0.5),
    dot(from, { fill: 'currentColor' }),
    dot(to, hollow),
    sideLabel(frame, pair.compulsoryLabel, from, line - 12, width),
    sideLabel(frame, pair.voluntaryLabel, to, line + 22, width),
    text(frame, x(0), line + 22, '0', {
      'font-size': sizes.axis,
      'text-anchor': 'middle',
      ...standsBack,
      visibility: x(0) > to - 70 ? 'hidden' : null,
    }),
  ]);
  return { node, height: line + 28 };
}

/** A label over or under its mark, kept within the axis. */
function sideLabel(frame: Frame, label: string, x: number, y: number, width: number): SVGElement {
  const half = (textWidth(label, sizes.label) * bolder) / 2;
  const middle = Math.max(half, Math.min(x, width - half));
  return text(frame, middle, y, label, {
    'font-size': sizes.label,
    'font-weight': 600,
    'text-anchor': 'middle',
    fill: 'currentColor',
  });
}
