import { axisX, gridX, type Markish, plot, ruleY } from '@observablehq/plot';
import { scaleLinear } from 'd3';
import type { Mark, RangeGroup, RangeRow, RangesPicture } from '../charts/picture.js';
import { colourOf } from './colours.js';
import { at, type Block, countryInk, type Frame, lines, root, standsBack, text } from './frame.js';
import type { Placed } from './glyph-shapes.js';
import { dots } from './glyphs.js';
import { keyOf } from './key.js';
import { linkMarks } from './link-marks.js';
import { plainGroup, quieten } from './plot.js';
import { heightOf, reach } from './scales.js';
import { stack } from './stack.js';
import { make } from './svg.js';
import { bolder, textWidth, wrap } from './text.js';
import { type Band, bandOf, faint, leastWidth, muted, serif, sizes } from './theme.js';

const axisHeight = 26;
const rowGap = 14;
/** Room for a mark and its label under the words of a narrow row. */
const track = 26;
/** Room for the labels of the largest figures. */
const right = 60;

/** Estimates below each other: what each covers in words, its figure or range on a common axis, and no line between any two. */
export function drawRanges(frame: Frame, picture: RangesPicture): SVGSVGElement {
  const band = bandOf(frame.width);
  const marks = picture.groups.flatMap(({ rows }) => rows.map(({ mark }) => mark));
  const groups = picture.groups.map((group) => drawGroup(frame, band, group));
  const { node, height } = stack(frame, [keyOf(frame, band, marks), ...groups], 30);
  return root(frame, picture.title, Math.max(1, height), [node]);
}

/** Where the words of a row end and its track begins; a narrow row has its track beneath. */
interface Layout {
  readonly wordsWidth: number;
  readonly left: number;
  readonly beneath: boolean;
}

function layoutOf(frame: Frame, band: Band): Layout {
  if (band === 'narrow') return { wordsWidth: leastWidth.narrow - 4, left: 4, beneath: true };
  const wordsWidth = leastWidth[band] * 0.42;
  return { wordsWidth, left: Math.max(wordsWidth + 24, frame.width * 0.42), beneath: false };
}

interface Laid {
  readonly row: RangeRow;
  readonly label: readonly string[];
  readonly covers: readonly string[];
  readonly top: number;
  readonly height: number;
}

function drawGroup(frame: Frame, band: Band, group: RangeGroup): Block {
  const layout = layoutOf(frame, band);
  const rows = lay(layout, group.rows);
  const height = axisHeight + rows.reduce((sum, { height: row }) => sum + row + rowGap, 0);
  const x = scaleLinear()
    .domain([0, Math.max(1, ...group.rows.flatMap(({ mark }) => reach(mark))) * 1.02])
    .nice()
    .range([layout.left, frame.width - right]);
  const placed = rows.map(({ row, top, height: room }) => place(layout, x, row.mark, top, room));
  const drawn = plotRows(frame, height, x.domain(), layout.left, placed);
  linkMarks(frame, drawn, placed);
  quieten(drawn);
  const words = rows.map((row) => at(frame, 0, row.top, wordsOf(frame, row)));
  const figures = placed.map((one) => figureOf(frame, one));
  const body = make(frame.document, 'g', {}, [drawn, ...words, ...figures]);
  const title = titleOf(frame, band, group.title);
  const node = make(frame.document, 'g', {}, [title.node, at(frame, 0, title.height, body)]);
  return { node, height: height + title.height };
}

function titleOf(frame: Frame, band: Band, title: string): Block {
  const rows = wrap(title, sizes.title * bolder, leastWidth[band]);
  const look = { 'font-weight': 700, 'font-family': serif };
  const node = lines(frame, 0, sizes.title, rows, sizes.title, look);
  return { node, height: rows.length * sizes.title * 1.32 + 8 };
}

function lay({ wordsWidth, beneath }: Layout, rows: readonly RangeRow[]): Laid[] {
  let top = axisHeight;
  return rows.map((row) => {
    const label = wrap(row.label, sizes.kind * bolder, wordsWidth);
    const covers = wrap(row.covers, sizes.note, wordsWidth);
    const height = (label.length * sizes.kind + covers.length * sizes.note) * 1.32 + (beneath ? track : 0);
    const laid = { row, label, covers, top, height };
    top += height + rowGap;
    return laid;
  });
}

function wordsOf(frame: Frame, { label, covers }: Laid): SVGGElement {
  const first = lines(frame, 0, sizes.kind, label, sizes.kind, { 'font-weight': 600 });
  const second = lines(
    frame,
    0,
    label.length * sizes.kind * 1.32 + sizes.note,
    covers,
    sizes.note,
    standsBack,
  );
  return make(frame.document, 'g', {}, [first, second]);
}

type Scale = (value: number) => number;

function place({ beneath }: Layout, x: Scale, mark: Mark, top: number, height: number): Placed {
  const y = beneath ? top + height - track / 2 + 2 : top + 9;
  return {
    mark,
    x: x(heightOf(mark)),
    y,
    y0: x(mark.low ?? heightOf(mark)),
    y1: x(mark.high ?? heightOf(mark)),
  };
}

function plotRows(
  frame: Frame,
  height: number,
  domain: readonly number[],
  left: number,
  placed: readonly Placed[],
): SVGGElement {
  const [low, high] = [domain[0] ?? 0, domain[1] ?? 1];
  const value = (x: number) => low + ((x - left) / (frame.width - right - left)) * (high - low);
  const marks = [...valueAxis(frame, left), ...bars(placed, value, low), ...dots(placed, value, (y) => y, 5)];
  return plainGroup(
    frame.document,
    plot({
      document: frame.document,
      width: frame.width,
      height,
      marginLeft: left,
      marginRight: right,
      marginTop: axisHeight - 6,
      marginBottom: 0,
      x: { type: 'linear', domain: [low, high] },
      y: { type: 'identity', axis: null },
      marks,
    }),
  );
}

function valueAxis({ words, width }: Frame, left: number): Markish[] {
  const ticks = width - left > 420 ? 5 : 3;
  const look = { fill: 'currentColor', fillOpacity: muted, fontSize: sizes.axis, tickSize: 0, label: null };
  const tickFormat = (tick: number) => words.number(tick);
  return [
    gridX({ ticks, stroke: 'currentColor', strokeOpacity: faint }),
    axisX({ anchor: 'top', ticks, ...look, tickFormat }),
  ];
}

/** A hairline that leads the eye from the words to the mark, and a bar over a range. */
function bars(placed: readonly Placed[], value: (x: number) => number, low: number): Markish[] {
  const ranges = placed.filter(({ y0, y1 }) => y0 !== y1);
  const [from, to] = [({ y0 }: Placed) => value(y0), ({ y1 }: Placed) => value(y1)];
  const ink = { y: 'y', stroke: 'currentColor' };
  return [
    ruleY(placed, {
      ...ink,
      x1: low,
      x2: ({ x }: Placed) => value(x),
      strokeOpacity: 0.3,
      strokeDasharray: '1,3',
    }),
    ruleY(ranges, { ...ink, x1: from, x2: to, strokeWidth: 3, strokeOpacity: 0.45 }),
  ];
}

/** The figure beside its mark, in the ink of the region. */
function figureOf(frame: Frame, { mark, x, y, y0, y1 }: Placed): SVGElement {
  const end = Math.max(x, y0, y1) + 12;
  const fits = end + textWidth(mark.label, sizes.label) <= frame.width;
  const spot = fits ? { x: end, anchor: 'start' } : { x: Math.min(x, y0, y1) - 12, anchor: 'end' };
  const label = text(frame, spot.x, y + 4, mark.label, {
    'text-anchor': spot.anchor,
    'font-size': sizes.label,
    'font-weight': 600,
    'aria-hidden': 'true',
  });
  return make(frame.document, 'g', countryInk(mark.country, colourOf(mark.country).light), [label]);
}
