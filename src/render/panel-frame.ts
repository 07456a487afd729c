import type { Panel, PanelsPicture } from '../charts/picture.js';
import { type Frame, lines, standsBack } from './frame.js';
import { type TimeSpan } from './panel-span.js';
import { timeScale, type TimeScale, valueScale, type ValueScale } from './scales.js';
import { make } from './svg.js';
import { bolder, textWidth, wrap } from './text.js';
import { leastWidth, type Band, columns, sizes } from './theme.js';

/** The room of one panel and its scales, in px. */
export interface Room {
  readonly frame: Frame;
  readonly picture: PanelsPicture;
  readonly width: number;
  /** The width that texts are broken for: the least of the band. */
  readonly textWidth: number;
  readonly hero: boolean;
  /** First and last moment of the time axis. */
  readonly span: TimeSpan;
}

export interface Axes {
  readonly x: TimeScale;
  readonly y: ValueScale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly ticks: readonly number[];
}

export const columnGap = 36;

/** Where the years of aligned panels begin: room for figures of seven digits. */
export const alignedLeft = 64;

/** Width of one of a band's columns. */
export function columnWidth(band: Band, width: number): number {
  return (width - columnGap * (columns[band] - 1)) / columns[band];
}

/** The room of a panel in one of a band's columns, or of a hero, which takes them all. */
export function roomOf(
  frame: Frame,
  picture: PanelsPicture,
  band: Band,
  { hero, span }: Pick<Room, 'hero' | 'span'>,
): Room {
  const width = hero ? frame.width : columnWidth(band, frame.width);
  const least = hero ? leastWidth[band] : columnWidth(band, leastWidth[band]);
  return { frame, picture, width, textWidth: least, hero, span };
}

/** All that the drawing of a panel depends on; null where other panels have a say in its axis. */
export function shownIn({ picture, width, textWidth, hero, span }: Room, panel: Panel): string | null {
  if (picture.scale !== 'own') return null;
  return JSON.stringify([panel, width, textWidth, hero, span, picture.aligned]);
}

/** Scales and margins of a panel with a value axis. */
export function axesOf(room: Room, panel: Panel): Axes {
  const { picture, width, hero, frame, span } = room;
  const height = axesHeight(room, panel);
  const [top, bottom] = [14, height - 24];
  const y = valueScale(picture, panel, bottom, top);
  const ticks = tickValues(y, picture.scale === 'log', hero && !frame.room ? 5 : 3);
  const left = Math.max(
    picture.aligned ? alignedLeft : 30,
    Math.max(...ticks.map((tick) => textWidth(frame.words.number(tick), sizes.axis))) + 10,
  );
  const right = width - 14;
  return { x: timeScale(span, left, right), y, left, right, top, bottom, height, ticks };
}

/** What stands over and under a panel in a room: its country, when it was last reported. */
const aroundAxes = 56;

/** How high a panel with a value axis is. Promises among the claims need more room for their labels. */
export function axesHeight(room: Room, panel: Panel): number {
  const { picture, hero, width, frame } = room;
  if (frame.room) return frame.room.height - aroundAxes - heading(room, panel).height;
  if (!hero) return 190;
  if (picture.aligned) return width < 600 ? 240 : 300;
  const promised = panel.form === 'points' && panel.targets.length > 0;
  return (width < 600 ? 290 : 340) + (promised ? 50 : 0);
}

function tickValues(y: ValueScale, log: boolean, count: number): number[] {
  const ticks = y.ticks(count);
  return log ? ticks.filter((tick) => Number.isInteger(Math.log10(tick))) : ticks;
}

/** The panel's heading: what its axis holds, and which part of the total. Its height is that of its lines in the least width. */
export function heading(
  { frame, textWidth: room }: Room,
  panel: Panel,
): { readonly node: () => SVGElement; readonly height: number } {
  const rows = wrap(panel.kind, sizes.kind * bolder, room);
  const part = wrap(commonPart(panel), sizes.axis, room);
  const leading = sizes.kind * 1.32;
  const node = () =>
    make(frame.document, 'g', {}, [
      lines(frame, 0, sizes.kind, rows, sizes.kind, { 'font-weight': 600 }),
      ...(part.length > 0
        ? [lines(frame, 0, rows.length * leading + sizes.axis, part, sizes.axis, standsBack)]
        : []),
    ]);
  return { node, height: rows.length * leading + part.length * sizes.axis * 1.32 + 6 };
}

/** What all marks of a panel leave out, where it is the same; words panels say it figure by figure. */
export function commonPart({ form, marks }: Panel): string {
  const [first] = marks;
  const same = marks.every(({ part }) => part === first?.part);
  return first && same && form !== 'words' ? first.part : '';
}

/** "Last reported January 2026". */
export function footing({ frame }: Room, panel: Panel, y: number): SVGElement {
  return lines(frame, 0, y + sizes.axis, [panel.last], sizes.axis, standsBack);
}
