import { textWidth } from '../base/text-width.js';
import {
  type LabelSide,
  type NativeAxis,
  type NativePoint,
  plotRoom,
  type PointSeries,
} from './native-chart.js';

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

interface Wish {
  readonly point: NativePoint;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

const sides: readonly LabelSide[] = ['t', 'r', 'l', 'b'];
const { size, width, height } = plotRoom;
const markRadius = 7;
const gap = 5;

/** Gives each figure a side of its point where it meets no other figure and no point; the reader's own, promises, the latest and the highest come first. */
export function labelled(
  series: readonly PointSeries[],
  years: NativeAxis,
  values: NativeAxis,
): PointSeries[] {
  const wishes = series.flatMap((one) => wishesOf(one, years, values));
  const marks = wishes.map(({ x, y }) => around(x, y, markRadius));
  const lines = series.flatMap((one) => lineBoxes(one, years, values));
  const taken: Box[] = [];
  const found = new Map<NativePoint, LabelSide>();
  for (const wish of wishes.toSorted((a, b) => b.weight - a.weight)) {
    if (wish.point.said === '') continue;
    const free = sides.filter((side) => isFree(boxOf(wish, side), [...taken, ...marks]));
    const side = free.find((one) => !lines.some((line) => meet(boxOf(wish, one), line))) ?? free[0];
    if (!side) continue;
    taken.push(boxOf(wish, side));
    found.set(wish.point, side);
  }
  return series.map((one) => ({
    ...one,
    points: one.points.map((point) => point && { ...point, label: found.get(point) ?? null }),
  }));
}

function wishesOf({ kind, points }: PointSeries, years: NativeAxis, values: NativeAxis): Wish[] {
  return points
    .filter((point) => point !== null)
    .map((point) => ({
      point,
      x: (width * (point.year - years.min)) / (years.max - years.min),
      y: height * (1 - share(values, point.value)),
      weight:
        (point.own ? 1e7 : 0) +
        (kind === 'promise' ? 1e6 : 0) +
        (point.hollow ? 0 : 1e5) +
        point.year +
        share(values, point.value) * 20,
    }));
}

/** Boxes along the lines of a series, so that figures keep off them where they can. */
function lineBoxes(series: PointSeries, years: NativeAxis, values: NativeAxis): Box[] {
  return series.points.flatMap((point, at) => {
    const next = series.points[at + 1];
    if (!point || !next) return [];
    const [from, to] = wishesOf({ ...series, points: [point, next] }, years, values);
    if (!from || !to) return [];
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8);
    return Array.from({ length: steps }, (_, step) => {
      const done = (step + 0.5) / steps;
      return around(from.x + (to.x - from.x) * done, from.y + (to.y - from.y) * done, 2);
    });
  });
}

function around(x: number, y: number, radius: number): Box {
  return { x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius };
}

function share({ min, max, log }: NativeAxis, value: number): number {
  if (!log) return (value - min) / (max - min);
  return Math.log(Math.max(value, min) / min) / Math.log(max / min);
}

function boxOf({ point, x, y }: Wish, side: LabelSide): Box {
  const wide = textWidth(point.said, size) + 8;
  const off = markRadius + gap;
  const tall = size * 1.25;
  if (side === 't' || side === 'b') {
    const y0 = side === 't' ? y - off - tall : y + off;
    return { x0: x - wide / 2, x1: x + wide / 2, y0, y1: y0 + tall };
  }
  const x0 = side === 'r' ? x + off : x - off - wide;
  return { x0, x1: x0 + wide, y0: y - tall / 2, y1: y + tall / 2 };
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  const { right, top } = plotRoom;
  const within = box.x0 >= 0 && box.x1 <= width + right && box.y0 >= -top && box.y1 <= height;
  return within && !taken.some((other) => meet(box, other));
}

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
