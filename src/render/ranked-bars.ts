import { scaleLinear } from 'd3';
import type { MapPicture, Mark } from '../charts/picture.js';
import { colourOf } from './colours.js';
import { at, type Block, countryInk, type Frame, lines, markLink, standsBack, text } from './frame.js';
import { heightOf, reach } from './scales.js';
import { make, px } from './svg.js';
import { textWidth, wrap } from './text.js';
import { sizes } from './theme.js';

const barHeight = 9;

interface Bar {
  readonly name: string;
  readonly mark: Mark;
}

/** Latest counts from most to least; a count of a part is hollow and says which part. Texts are broken for `least` px. */
export function rankedBars(
  frame: Frame,
  least: number,
  width: number,
  { places, without }: MapPicture,
  slice?: readonly [from: number, to: number],
): Block {
  const bars = places.flatMap(({ name, marks }): Bar[] => marks.map((mark) => ({ name, mark })));
  const top = Math.max(1, ...bars.flatMap(({ mark }) => reach(mark)));
  const length = scaleLinear()
    .domain([0, top])
    .range([0, width - 96]);
  const group = make(frame.document, 'g');
  let y = 0;
  for (const bar of slice ? bars.slice(...slice) : bars) {
    const row = barRow(frame, least, bar, length);
    group.append(at(frame, 0, y, row.node));
    y += row.height;
  }
  const silent = wrap(frame.words.m.map_without({ countries: frame.words.list(without) }), sizes.note, least);
  if (without.length === 0 || (slice && slice[1] < bars.length)) return { node: group, height: y };
  group.append(lines(frame, 0, y + 16, silent, sizes.note, standsBack));
  return { node: group, height: y + 16 + silent.length * sizes.note * 1.32 };
}

function barRow(frame: Frame, least: number, { name, mark }: Bar, length: (value: number) => number): Block {
  const words = wordsOf(frame, least, name, mark);
  const end = length(heightOf(mark));
  const height = words.height + barHeight + 13;
  const touch = make(frame.document, 'rect', {
    class: 'touch',
    width: px(Math.max(end + 90, textWidth(name, sizes.kind))),
    height: px(height - 8),
    fill: 'transparent',
  });
  const ink = countryInk(mark.country, colourOf(mark.country).light);
  const bar = make(frame.document, 'g', ink, barOf(frame, mark, end, words.height));
  return { node: markLink(frame, mark.id, mark.sentence, [touch, words.node, bar]), height };
}

/** Name and date on one line where they fit, else the date beneath. */
function wordsOf(frame: Frame, least: number, name: string, mark: Mark): Block {
  const when = [mark.when, mark.part].filter((part) => part !== '').join(' · ');
  const start = textWidth(name, sizes.kind) * 1.1 + 8;
  const beside = start + textWidth(when, sizes.axis) <= least;
  const below = beside ? [] : wrap(when, sizes.axis, least);
  const small = { 'font-size': sizes.axis, ...standsBack };
  const node = make(frame.document, 'g', {}, [
    text(frame, 0, 12, name, { 'font-size': sizes.kind, 'font-weight': 600 }),
    ...(beside ? [text(frame, start, 12, when, small)] : []),
    ...(below.length > 0 ? [lines(frame, 0, 12 + sizes.axis * 1.32, below, sizes.axis, standsBack)] : []),
  ]);
  return { node, height: 14 + below.length * sizes.axis * 1.32 };
}

/** A count of a part is hollow: the whole is larger. */
function barOf(frame: Frame, mark: Mark, end: number, top: number): SVGElement[] {
  const partial = mark.part !== '';
  const look = {
    fill: 'currentColor',
    'fill-opacity': partial ? 0.12 : 0.85,
    stroke: 'currentColor',
    'stroke-dasharray': partial ? '3,2' : null,
  };
  const size = { x: 0.5, y: px(top + 4), width: px(Math.max(1, end)), height: barHeight };
  const figure = { 'font-size': sizes.label, 'font-weight': 600, fill: 'currentColor' };
  return [
    make(frame.document, 'rect', { ...size, ...look }),
    text(frame, end + 7, top + 12.5, mark.label, figure),
  ];
}
