import { featureValues } from '../tables/alternatives.js';
import type { MatrixGroup, MatrixPicture, MatrixRow } from '../charts/matrix-picture.js';
import { colourOf } from './colours.js';
import { featureShape } from './feature-shapes.js';
import {
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
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { bolder, textWidth, wrap } from './text.js';
import { type Band, bandOf, faint, leastWidth, sizes } from './theme.js';

/** So many rows, and the features are named again: no row may be far from them. */
const rowsPerHead = 8;

/** A row a programme, a column a feature: known answers as shapes, programmes by country. */
export function drawMatrix(frame: Frame, picture: MatrixPicture): SVGSVGElement {
  if (picture.groups.length === 0) return root(frame, picture.title, 1, []);
  const room = roomOf(frame, bandOf(frame.width), picture.features);
  let since = Infinity;
  const blocks = picture.groups.flatMap((group) => {
    const head = since >= rowsPerHead ? [headOf(frame, room, picture.features)] : [];
    since = (head.length > 0 ? 0 : since) + group.rows.length;
    return [...head, titleOf(frame, group), ...group.rows.map((row) => rowOf(frame, room, group, row))];
  });
  const { node, height } = stack(frame, [keyOf(frame, bandOf(frame.width)), ...blocks], 0);
  return root(frame, picture.title, height, [node]);
}

interface Room {
  readonly nameWidth: number;
  readonly fullWidth: number;
  /** Whether names stand above their shapes. */
  readonly stacked: boolean;
  /** Where the middle of the first column lies, and how far apart the columns are. */
  readonly first: number;
  readonly step: number;
  /** Whether the features are named upwards, for want of room. */
  readonly upwards: boolean;
  readonly headHeight: number;
}

const steps: Readonly<Record<Band, number>> = { narrow: 23, medium: 40, wide: 90 };

function roomOf({ width }: Frame, band: Band, features: readonly string[]): Room {
  const step = steps[band];
  const upwards = band !== 'wide';
  const longest = Math.max(...features.map((feature) => textWidth(feature, sizes.axis)));
  return {
    nameWidth: leastWidth[band] - step * features.length - 12,
    fullWidth: leastWidth[band],
    stacked: band === 'narrow',
    first: width - step * (features.length - 0.5),
    step,
    upwards,
    headHeight: upwards ? longest + 16 : 54,
  };
}

/** The four shapes and what they mean. */
function keyOf(frame: Frame, band: Band): Block {
  const { m } = frame.words;
  const group = make(frame.document, 'g', { class: 'key', 'aria-hidden': 'true' });
  let [x, line] = [0, 0];
  for (const value of featureValues) {
    const label = m[`feature_value_${value}` as const]();
    const wide = 18 + textWidth(label, sizes.label);
    if (x > 0 && x + wide > leastWidth[band]) [x, line] = [0, line + 1];
    group.append(
      featureShape(frame, value, x + 6, line * 20 + 9),
      text(frame, x + 17, line * 20 + 13, label, { 'font-size': sizes.label }),
    );
    x += wide + 16;
  }
  return { node: group, height: (line + 1) * 20 + 8 };
}

function headOf(
  frame: Frame,
  { first, step, upwards, headHeight }: Room,
  features: readonly string[],
): Block {
  const look = { 'font-size': sizes.axis, 'aria-hidden': 'true', ...standsBack };
  const names = features.map((feature, index) => {
    const x = first + index * step;
    if (upwards)
      return text(frame, 0, 0, feature, {
        transform: `translate(${px(x + 4)},${px(headHeight - 6)}) rotate(-90)`,
      });
    const broken = wrap(feature, sizes.axis, step - 6);
    const top = headHeight - 8 - (broken.length - 1) * sizes.axis * 1.32;
    return lines(frame, x, top, broken, sizes.axis, { 'text-anchor': 'middle' });
  });
  return { node: make(frame.document, 'g', look, names), height: headHeight };
}

function titleOf(frame: Frame, { country, title }: MatrixGroup): Block {
  const ink = countryInk(country, colourOf(country).light);
  const rule = make(frame.document, 'path', {
    d: `M0,28.5H${px(frame.width)}`,
    stroke: 'currentColor',
    'stroke-opacity': 0.7,
  });
  const name = text(frame, 0, 20, title, {
    ...ink,
    fill: 'currentColor',
    'font-size': sizes.title,
    'font-weight': 600,
  });
  return { node: make(frame.document, 'g', {}, [name, rule]), height: 30 };
}

/** Where it is narrow, a name takes the whole width and the place stands beside the shapes. */
function rowOf(frame: Frame, room: Room, { country }: MatrixGroup, row: MatrixRow): Block {
  const { document } = frame;
  const words = wordsOf(frame, room, row);
  const height = Math.max(words.height, words.shapesAt + 16);
  const cells = row.cells.map((value, index) =>
    featureShape(frame, value, room.first + index * room.step, words.shapesAt),
  );
  const ink = countryInk(country, colourOf(country).light);
  const size = { width: px(frame.width), height: px(height - 1) };
  const rule = { d: `M0,${px(height - 0.5)}H${px(frame.width)}`, stroke: 'currentColor' };
  const node = make(document, 'g', {}, [
    markLink(frame, row.id, row.sentence, [
      make(document, 'rect', { class: 'touch', ...size, fill: 'transparent' }),
      words.name,
    ]),
    make(document, 'g', beside, [words.place, make(document, 'g', ink, cells)]),
    make(document, 'path', { ...rule, 'stroke-opacity': faint }),
  ]);
  return { node, height };
}

function wordsOf(frame: Frame, { nameWidth, fullWidth, stacked }: Room, row: MatrixRow) {
  const name = wrap(row.name, sizes.kind * bolder, stacked ? fullWidth : nameWidth);
  const place = wrap(row.place, sizes.axis, nameWidth);
  const below = 6 + name.length * sizes.kind * 1.32;
  return {
    name: lines(frame, 0, 6 + sizes.kind, name, sizes.kind, { 'font-weight': 600 }),
    place: lines(frame, 0, below + sizes.axis, place, sizes.axis, standsBack),
    height: below + place.length * sizes.axis * 1.32 + 8,
    shapesAt: stacked ? below + 9 : 16,
  };
}
