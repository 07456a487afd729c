import { groupBy } from '../base/lists.js';
import type { EventMark } from '../charts/timeline-picture.js';
import type { TimeSpan } from './panel-span.js';
import type { TimeScale } from './scales.js';

/** How high a row of marks is, in px, and the least that a mark takes of its width. */
export const pitch = 13;
export const least = 11;
/** So many rows a lane may have before events of one time are put together. */
const mostRows = 6;

/** Events that are drawn as one: most of them one alone, a crowd of one time as a number that opens them. */
export interface Packed {
  readonly marks: readonly EventMark[];
  /** The time that it covers. */
  readonly from: number;
  readonly to: number;
  /** The row it starts in, counted from below, and how many it takes. */
  readonly row: number;
  readonly rows: number;
}

/** Stacks the events of a lane so that none covers another, as long as `x` is at least so wide. */
export function pack(marks: readonly EventMark[], x: TimeScale): Packed[] {
  const ends: number[] = [];
  return gathered(marks, x).map((one) => {
    const [left, right] = extent(one, x);
    const rows = one.marks.length > 1 ? 2 : 1;
    const row = firstFree(ends, left, rows);
    for (let taken = row; taken < row + rows; taken += 1) ends[taken] = right;
    return { ...one, row, rows };
  });
}

/** How many rows a lane has. */
export function rowsOf(packed: readonly Packed[]): number {
  return Math.max(1, ...packed.map(({ row, rows }) => row + rows));
}

/** The room of a mark in px: that of its time, but never too little to be seen. */
export function extent(
  { from, to, marks }: Pick<Packed, 'from' | 'to' | 'marks'>,
  x: TimeScale,
): [number, number] {
  const middle = (x(from) + x(to)) / 2;
  const wide = Math.max(x(to) - x(from), marks.length > 1 ? 2 * least : least);
  return [middle - wide / 2, middle + wide / 2];
}

type Gathered = Pick<Packed, 'marks' | 'from' | 'to'>;

/** Events of one slot of time and one exactness are put together where there are more than fit above each other. */
function gathered(marks: readonly EventMark[], x: TimeScale): Gathered[] {
  const months = slotMonths(x);
  const most = mostRows * Math.max(1, Math.floor(slotWidth(x, months) / least));
  const slots = groupBy(marks, (mark) => slotOf(mark, months));
  return [...slots.values()]
    .flatMap((held) => (held.length > most ? [together(held)] : held.map((mark) => together([mark]))))
    .sort((a, b) => extent(a, x)[0] - extent(b, x)[0]);
}

function together(marks: readonly EventMark[]): Gathered {
  return {
    marks,
    from: Math.min(...marks.map(({ from }) => from)),
    to: Math.max(...marks.map(({ to }) => to)),
  };
}

const slotLengths = [1, 3, 12, 60, 120] as const;

/** The shortest slot of time that is wide enough for a mark. */
function slotMonths(x: TimeScale): number {
  return slotLengths.find((months) => slotWidth(x, months) >= least) ?? 240;
}

function slotWidth(x: TimeScale, months: number): number {
  const [from, to] = timesOf(x);
  const [left = 0, right = 0] = x.range();
  return ((right - left) * months * 30.44 * 86_400_000) / Math.max(1, to - from);
}

function timesOf(x: TimeScale): TimeSpan {
  const [from, to] = x.domain();
  return [from?.getTime() ?? 0, to?.getTime() ?? 1];
}

/** A year that lies in no slot of months is put together with years only. */
function slotOf({ from, exact }: EventMark, months: number): string {
  const date = new Date(from);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const coarse = exact === 'year' && months < 12;
  return coarse ? `year ${date.getUTCFullYear()}` : String(Math.floor(month / months));
}

function firstFree(ends: readonly number[], left: number, rows: number): number {
  const free = (row: number) => (ends[row] ?? -Infinity) <= left;
  for (let row = 0; ; row += 1)
    if (Array.from({ length: rows }, (_, index) => row + index).every(free)) return row;
}
