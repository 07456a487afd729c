import { link, type Markish, rect, ruleX } from '@observablehq/plot';
import type { BarsPanel, Mark, MarkLink, PointsPanel } from '../charts/picture.js';
import { at, type Block, countryInk, deferred } from './frame.js';
import { colourOf } from './colours.js';
import { dodge } from './dodge.js';
import { eventStrip } from './event-strip.js';
import { gapTexts } from './gap-text.js';
import type { Placed } from './glyph-shapes.js';
import { dots } from './glyphs.js';
import { labelGroup } from './label.js';
import { linkMarks, orderLinks } from './link-marks.js';
import { type Axes, axesHeight, axesOf, footing, heading, type Room, shownIn } from './panel-frame.js';
import { along, around, type Box, placeLabels } from './place-labels.js';
import { plotted, quieten } from './plot.js';
import { heightOf } from './scales.js';
import { slots } from './slots.js';
import { type Attributes, make } from './svg.js';
import { type Arrows, noArrows, targetArrows } from './targets.js';
import { sizes } from './theme.js';

/** Claims of dates: dots where they stand, joined within a series only. */
export function drawPoints(room: Room, panel: PointsPanel): Block {
  return panelBlock(room, panel, (axes) => {
    const spots = panel.marks.map((mark) => ({ x: axes.x(mark.at), y: axes.y(heightOf(mark)) }));
    const xs = dodge(spots, 11);
    const placed = panel.marks.map((mark, index) => place(axes, mark, xs[index] ?? axes.x(mark.at)));
    const arrows = targetArrows(room.frame, axes, panel.targets, placed.flatMap(bodyOf));
    return { placed, bars: [], links: panel.links, arrows };
  });
}

/** Flows of whole years: bars over their periods, those of one period side by side. */
export function drawBars(room: Room, panel: BarsPanel): Block {
  return panelBlock(room, panel, (axes) => {
    const bars = slots(panel.marks).map(({ mark, from, to }) => ({
      mark,
      from: axes.x(from),
      to: axes.x(to),
    }));
    const placed = bars.map(({ mark, from, to }) => place(axes, mark, (from + to) / 2));
    return { placed, bars, links: [], arrows: noArrows };
  });
}

/** What stands in a panel, in px. */
interface Content {
  readonly placed: readonly Placed[];
  readonly bars: readonly Bar[];
  readonly links: readonly MarkLink[];
  readonly arrows: Arrows;
}

/** A panel with its heading and footing. */
function panelBlock(room: Room, panel: PointsPanel | BarsPanel, contentIn: (axes: Axes) => Content): Block {
  const { frame } = room;
  const head = heading(room, panel);
  const height = axesHeight(room, panel);
  const strip = eventStrip(room, panel);
  const end = head.height + height + strip.height;
  const node = deferred(
    frame,
    () => {
      const axes = axesOf(room, panel);
      const body = assemble(room, panel, axes, contentIn(axes));
      return [
        head.node(),
        at(frame, 0, head.height, body),
        ...(strip.height > 0 ? [at(frame, 0, head.height + height, strip.node(axes.x))] : []),
        footing(room, panel, end),
      ];
    },
    () => shownIn(room, panel),
  );
  return { node, height: end + 18 };
}

function assemble(room: Room, panel: PointsPanel | BarsPanel, axes: Axes, content: Content): SVGGElement {
  const { frame } = room;
  const { labels, gaps } = wordsIn(room, axes, content);
  const marks = marksOf(room, axes, content, gaps.wordless);
  const ink = countryInk(panel.country, colourOf(panel.country).light);
  inkMarks(marks, ink);
  orderLinks(marks, content.placed);
  marks.append(
    ...content.arrows.nodes,
    make(frame.document, 'g', ink, [...gaps.nodes, labelGroup(frame, labels)]),
  );
  return marks;
}

/** The figures beside the marks, then, where room is left, the words along the gaps. */
function wordsIn({ frame, width }: Room, axes: Axes, { placed, links, arrows }: Content) {
  const hard = [...arrows.hard, ...placed.flatMap(bodyOf)];
  const soft = [...arrows.soft, ...links.flatMap((one) => linkBoxes(axes, one))];
  const labels = placeLabels(wishes(placed, links), { hard, soft }, edgeOf(axes, width), sizes.label);
  const gaps = links.filter(({ kind }) => kind === 'gap');
  const taken = [...hard, ...arrows.soft, ...labels.map(({ box }) => box)];
  return { labels, gaps: gapTexts(frame, axes, gaps, taken) };
}

function marksOf(
  { frame, picture, width, hero }: Room,
  axes: Axes,
  { placed, bars, links }: Content,
  wordless: readonly MarkLink[],
): SVGGElement {
  const time = (x: number) => axes.x.invert(x);
  const value = (y: number) => axes.y.invert(y);
  const gapWords = (one: MarkLink) => (wordless.includes(one) ? frame.words.m.no_figure_found() : '');
  const marks = [
    barsOf(axes, bars),
    lines(links.filter(({ kind }) => kind === 'line')),
    gapLines(
      links.filter(({ kind }) => kind === 'gap'),
      gapWords,
    ),
    intervals(placed, time, value),
    ...dots(placed, time, value, hero ? 4.6 : 4),
  ];
  const drawn = plotted(frame, width, axes, picture.scale === 'log', marks);
  linkMarks(frame, drawn, placed);
  return drawn;
}

/** Gives the marks the country's colour; axes and grid stay ink. */
function inkMarks(marks: SVGGElement, ink: Attributes): void {
  for (const group of marks.children)
    if (!axisNames.test(group.getAttribute('aria-label') ?? ''))
      for (const [key, value] of Object.entries(ink)) group.setAttribute(key, String(value));
  quieten(marks);
}

const axisNames = /^(x-axis|y-axis|y-grid)/;

function place(axes: Axes, mark: Mark, x: number): Placed {
  const y = axes.y(heightOf(mark));
  const [y0, y1] = [axes.y(mark.low ?? heightOf(mark)), axes.y(mark.high ?? heightOf(mark))];
  return { mark, x, y, y0, y1 };
}

function intervals(
  placed: readonly Placed[],
  time: (x: number) => Date,
  value: (y: number) => number,
): Markish {
  const ranges = placed.filter(({ y0, y1 }) => y0 !== y1);
  const ends = {
    x: ({ x }: Placed) => time(x),
    y1: ({ y0 }: Placed) => value(y0),
    y2: ({ y1 }: Placed) => value(y1),
  };
  return ruleX(ranges, { ...ends, stroke: 'currentColor', strokeWidth: 3, strokeOpacity: 0.45 });
}

const ends = {
  x1: ({ from }: MarkLink) => new Date(from[0]),
  y1: ({ from }: MarkLink) => from[1],
  x2: ({ to }: MarkLink) => new Date(to[0]),
  y2: ({ to }: MarkLink) => to[1],
  stroke: 'currentColor',
};

function lines(links: readonly MarkLink[]): Markish {
  return link(links, { ...ends, strokeWidth: 1.8 });
}

function gapLines(links: readonly MarkLink[], title: (one: MarkLink) => string): Markish {
  return link(links, { ...ends, title, strokeWidth: 1.2, strokeDasharray: '2,5', strokeOpacity: 0.7 });
}

function linkBoxes(axes: Axes, { from, to }: MarkLink): Box[] {
  return along([axes.x(from[0]), axes.y(from[1])], [axes.x(to[0]), axes.y(to[1])]);
}

interface Bar {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

function barsOf(axes: Axes, bars: readonly Bar[]): Markish {
  return rect(bars, {
    x1: ({ from }: Bar) => axes.x.invert(from),
    x2: ({ to }: Bar) => axes.x.invert(to),
    y1: axes.y.domain()[0] ?? 0,
    y2: ({ mark }: Bar) => heightOf(mark),
    fill: 'currentColor',
    fillOpacity: 0.2,
    insetLeft: 0.5,
    insetRight: 0.5,
  });
}

/** The latest and the highest first, then those that a line joins: they are what a reader looks for. */
function wishes(placed: readonly Placed[], links: readonly MarkLink[]) {
  const joined = new Set(links.flatMap(({ from, to }) => [from, to]).map(String));
  const last = placed.at(-1);
  const top = Math.min(...placed.map(({ y }) => y));
  return placed.map((one, index) => ({
    text: one.mark.label,
    x: one.x,
    y: Math.min(one.y0, one.y1, one.y),
    weight:
      (one === last ? 3000 : 0) +
      (one.y === top ? 2000 : 0) +
      (one.mark.confidence === 'low' ? 0 : 1000) +
      (joined.has(String([one.mark.at, heightOf(one.mark)])) ? 500 : 0) +
      index,
  }));
}

/** What a mark covers: its glyph, and its range where it has one. */
function bodyOf({ x, y, y0, y1 }: Placed): Box[] {
  return y0 === y1 ? [around(x, y, 6)] : along([x, y0], [x, y1]);
}

function edgeOf({ left, bottom }: Axes, width: number): Box {
  return { x0: left, x1: width, y0: 0, y1: bottom - 1 };
}
