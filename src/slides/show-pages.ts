import { textParts } from '../base/text-parts.js';
import { textWidth } from '../base/text-width.js';
import { type RoomDrawing, type RoomPage, roomPages } from '../charts/room-pages.js';
import { stepsBy, type TellBy } from '../charts/room-steps.js';
import type { Slide, SlideLine } from '../exports/slide.js';
import type { Words } from '../words/words.js';

/** What stands on the screen at once: a slide, or a part of one whose chart is too much for a room. */
export interface ShowPage {
  readonly slide: Slide;
  readonly lines: readonly SlideLine[];
  readonly chart: RoomPage | null;
  /** Which part of its slide, from 1. */
  readonly part: number;
  readonly parts: number;
}

/** How high the drawing of a page would be, in px of a drawing that is `roomWidth` wide. */
export type Measure = (drawing: RoomDrawing) => number;

/** The room of a drawing: drawn so small that its labels, once it fills the screen, are set in 20 pt at least. */
export const roomWidth = 504;
export const roomHeight = 190;
/** The same where no words stand over it. */
const roomAlone = 218;

/** How high the drawing of a page is made. */
export function heightOn({ lines, slide }: Pick<ShowPage, 'lines' | 'slide'>): number {
  return lines.length > 0 || isLong(slide) ? roomHeight : roomAlone;
}

/** Whether a title takes more than one line. */
function isLong({ title }: Slide): boolean {
  return title.length > 52;
}

/** Lines of words and signs in one of them that a screen takes, at 20 pt. */
const mostLines = 11;
/** A long text leaves room for what else stands there. */
const fullPage = 8;
const lineSigns = 88;
/** How wide a line is, in em as widths are guessed: fewer letters of other scripts stand on it. */
const lineWidth = 44;
/** A finding of two lines stands over its chart; a longer one has a page of its own. */
const longest = 170;

/** The pages of a slide. */
export function showPages(slide: Slide, measure: Measure): ShowPage[] {
  const charts = slide.picture ? roomPages(slide.picture, (page) => fits(page, measure)) : [];
  const said = slide.lines.map(({ text }) => text).join(' ');
  const apart = charts.length === 0 || said.length > longest || isLong(slide);
  const faces = [
    ...(apart
      ? wordPages(slide.lines, linesOf(slide.gone ?? '')).map((lines) => ({ lines, chart: null }))
      : []),
    ...charts.map((chart, index) => ({ lines: apart || index > 0 ? [] : slide.lines, chart })),
  ];
  const shown = faces.length === 0 ? [{ lines: [], chart: null }] : faces;
  return shown.map((face, index) => ({ slide, ...face, part: index + 1, parts: shown.length }));
}

/** Lines on as many pages as they need; so many lines of the first page are taken. */
function wordPages(lines: readonly SlideLine[], taken: number): SlideLine[][] {
  const pages: SlideLine[][] = [];
  let room = 0;
  for (const line of lines.flatMap(shortEnough)) {
    const wanted = linesOf(line.text);
    if (pages.length === 0 || wanted > room) {
      room = mostLines - (pages.length === 0 && taken > 0 ? taken + 1 : 0);
      pages.push([]);
    }
    pages.at(-1)?.push(line);
    room -= wanted + 1;
  }
  return pages;
}

function fits(page: RoomPage, measure: Measure): boolean {
  if (page.form === 'drawing') return measure(page) <= roomHeight;
  const lines = page.rows.map(({ lead, texts }) => linesOf([lead, ...texts].join(' · ')));
  return lines.reduce((sum, count) => sum + count + 0.4, 0) <= mostLines;
}

function linesOf(text: string): number {
  return Math.max(Math.ceil(text.length / lineSigns), Math.ceil(textWidth(text, 1) / lineWidth));
}

/** A text that fills more than a page goes on on the next. */
function shortEnough(line: SlideLine): SlideLine[] {
  const lines = linesOf(line.text);
  const most = lines > fullPage ? Math.floor((line.text.length * fullPage) / lines) : Infinity;
  return textParts(line.text, most).map((text) => ({ ...line, text }));
}

/** The steps that a page can be told in, one after the other. */
export function stepsOn(page: ShowPage, by: TellBy): { readonly name: string; readonly page: ShowPage }[] {
  if (page.chart === null) return [];
  return stepsBy(by, page.chart).map((step) => ({ name: step.name, page: { ...page, chart: step.page } }));
}

/** "until 2016", "with Viet Nam". */
export function untilOf({ m }: Words, by: TellBy, name: string): string {
  return by === 'years' ? m.show_until({ year: name }) : m.show_with({ name });
}
