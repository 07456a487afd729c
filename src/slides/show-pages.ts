import { type RoomDrawing, type RoomPage, roomPages, upTo, yearsOf } from '../charts/room-pages.js';
import type { Slide, SlideLine } from '../exports/slide.js';

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
export function heightOn({ lines }: Pick<ShowPage, 'lines'>): number {
  return lines.length > 0 ? roomHeight : roomAlone;
}

/** Lines of words and signs in one of them that a screen takes, at 20 pt. */
const mostLines = 11;
const lineSigns = 88;
/** A finding of two lines stands over its chart; a longer one has a page of its own. */
const longest = 170;

/** The pages of some slides, in their order. */
export function showPages(slides: readonly Slide[], measure: Measure): ShowPage[] {
  return slides.flatMap((slide) => pagesOf(slide, measure));
}

function pagesOf(slide: Slide, measure: Measure): ShowPage[] {
  const charts = slide.picture ? roomPages(slide.picture, (page) => fits(page, measure)) : [];
  const said = slide.lines.map(({ text }) => text).join(' ');
  const apart = charts.length === 0 || said.length > longest;
  const faces = [
    ...(apart ? wordPages(slide.lines).map((lines) => ({ lines, chart: null })) : []),
    ...charts.map((chart, index) => ({ lines: apart || index > 0 ? [] : slide.lines, chart })),
  ];
  const shown = faces.length === 0 ? [{ lines: [], chart: null }] : faces;
  return shown.map((face, index) => ({ slide, ...face, part: index + 1, parts: shown.length }));
}

/** Lines on as many pages as they need. */
function wordPages(lines: readonly SlideLine[]): SlideLine[][] {
  const pages: SlideLine[][] = [];
  let room = 0;
  for (const line of lines) {
    const wanted = linesOf(line.text);
    if (pages.length === 0 || wanted > room) {
      pages.push([]);
      room = mostLines;
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
  return Math.ceil(text.length / lineSigns);
}

/** The years that a page can be told by, one after the other. */
export function yearsOn({ chart }: ShowPage): number[] {
  return chart ? yearsOf(chart) : [];
}

/** The page as it stood at the end of a year. */
export function pageUpTo(page: ShowPage, year: number | null): ShowPage {
  return year === null || page.chart === null ? page : { ...page, chart: upTo(page.chart, year) };
}
