import type { BarsPanel, Mark, MarkLink, PointsPanel } from '../charts/picture.js';
import { at, type Block, countryInk, deferred } from './frame.js';
import { colourOf } from './colours.js';
import { dodge } from './dodge.js';
import { eventStrip } from './event-strip.js';
import type { Placed } from './glyph-shapes.js';
import { dots } from './glyphs.js';
import { labelGroup } from './label.js';
import { linkMarks, orderLinks } from './link-marks.js';
import { type Axes, axesHeight, axesOf, footing, heading, type Room, shownIn } from './panel-frame.js';
import { bodyOf, type Content, wordsIn } from './panel-labels.js';
import { barsOf, gapLines, intervals, lines } from './panel-marks.js';
import { plotted, quieten } from './plot.js';
import { heightOf } from './scales.js';
import { slots } from './slots.js';
import { type Attributes, make } from './svg.js';
import { noArrows, targetArrows } from './targets.js';

/** Claims of dates: dots where they stand, joined within a series only. */
export function drawPoints(room: Room, panel: PointsPanel): Block {
  return panelBlock(room, panel, (axes) => {
    const spots = panel.marks.map((mark) => ({ x: axes.x(mark.at), y: axes.y(heightOf(mark)) }));
    const xs = dodge(spots, 11);
    const placed = panel.marks.map((mark, index) => place(axes, mark, xs[index] ?? axes.x(mark.at)));
    const arrows = targetArrows(room.frame, axes, panel.targets, placed.flatMap(bodyOf));
    return { placed, bars: [], links: panel.links, arrows, test: panel.test ?? null };
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
    return { placed, bars, links: [], arrows: noArrows, test: null };
  });
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

function marksOf(
  { frame, picture, width, hero }: Room,
  axes: Axes,
  { placed, bars, links }: Content,
  wordless: readonly MarkLink[],
): SVGGElement {
  const time = (x: number) => axes.x.invert(x);
  const value = (y: number) => axes.y.invert(y);
  const gapWords = (one: MarkLink) => (wordless.includes(one) ? frame.words.m.no_figure_found() : '');
  const joined = links.filter(({ kind }) => kind === 'line');
  const gaps = links.filter(({ kind }) => kind === 'gap');
  const ranges = placed.filter(({ y0, y1 }) => y0 !== y1);
  // a mark of nothing would be drawn as an empty group
  const marks = [
    bars.length > 0 && barsOf(axes, bars),
    joined.length > 0 && lines(joined),
    gaps.length > 0 && gapLines(gaps, gapWords),
    ranges.length > 0 && intervals(ranges, time, value),
    ...dots(placed, time, value, hero ? 4.6 : 4),
  ].filter((mark) => mark !== false);
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
