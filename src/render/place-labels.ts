import { bolder, textWidth } from './text.js';

/** A text that wants to stand beside a point, all in px. `weight` decides who is placed first. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  /** Set bold, which is wider. */
  readonly bold?: boolean;
  /** Whether it must stand even where it meets others, and may stand further off to avoid them. */
  readonly must?: boolean;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

type Place = readonly [dx: number, dy: number, anchor: PlacedLabel['anchor']];

const gap = 9;
/** Where a label may stand, best first: dx, dy of the baseline, anchor. */
const places: readonly Place[] = [
  [0, -gap, 'middle'],
  [gap, 4, 'start'],
  [-gap, 4, 'end'],
  [0, gap + 9, 'middle'],
  [6, -gap + 1, 'start'],
  [-6, -gap + 1, 'end'],
  [6, gap + 8, 'start'],
  [-6, gap + 8, 'end'],
  [0, -2 * gap - 3, 'middle'],
  [0, 2 * gap + 12, 'middle'],
];
/** Further off, above and below, for a label that must stand. */
const farPlaces: readonly Place[] = [16, 30, 44, 58, 72, 86].flatMap((dy): Place[] => [
  [gap, dy + 4, 'start'],
  [0, dy + 4, 'middle'],
  [-gap, dy + 4, 'end'],
  [gap, 4 - dy, 'start'],
  [0, 4 - dy, 'middle'],
  [-gap, 4 - dy, 'end'],
]);
/** Least room between two labels on one line, on either side. */
const apart = 2.5;

/**
 * Puts each label where it meets no other label, no mark (`hard`) and no edge, off the lines (`soft`) where it can, else over
 * them; leaves out those for which there is no room: their marks still open their evidence.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { hard, soft }: { readonly hard: readonly Box[]; readonly soft: readonly Box[] },
  edge: Box,
  size: number,
): PlacedLabel[] {
  const taken = [...hard];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes.toSorted((a, b) => b.weight - a.weight)) {
    const found = fit(wish, taken, soft, edge, size);
    if (!found) continue;
    taken.push(found.box);
    placed.push(found);
  }
  return placed;
}

function fit(
  wish: LabelWish,
  taken: readonly Box[],
  soft: readonly Box[],
  edge: Box,
  size: number,
): PlacedLabel | undefined {
  const width = textWidth(wish.text, size) * (wish.bold === true ? bolder : 1);
  const near = places.map((place) => spot(wish, place, width, size));
  const far = wish.must === true ? farPlaces.map((place) => spot(wish, place, width, size)) : [];
  const free = ({ box }: PlacedLabel) => inside(box, edge) && !taken.some((other) => meet(box, other));
  const clear = ({ box }: PlacedLabel) => !soft.some((other) => meet(box, other));
  return (
    near.find((one) => free(one) && clear(one)) ??
    near.find(free) ??
    far.find((one) => free(one) && clear(one)) ??
    far.find(free) ??
    (wish.must === true ? pushedInside(wish, width, size, edge) : undefined)
  );
}

function spot({ text, x, y }: LabelWish, [dx, dy, anchor]: Place, width: number, size: number): PlacedLabel {
  const [at, baseline] = [x + dx, y + dy];
  return { text, x: at, y: baseline, anchor, box: boxOf(at, baseline, width, size, anchor) };
}

/** Beneath its point, as far as the edges allow. */
function pushedInside(wish: LabelWish, width: number, size: number, edge: Box): PlacedLabel {
  const left = Math.max(edge.x0, Math.min(wish.x - width / 2, edge.x1 - width));
  return spot(wish, [left - wish.x, gap + 9, 'start'], width, size);
}

/** The box around a mark at a point. */
export function around(x: number, y: number, radius: number): Box {
  return { x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius };
}

/** Boxes along a straight line, so that labels keep off it. */
export function along([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 8));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const share = index / steps;
    return around(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, 1.5);
  });
}

function boxOf(x: number, baseline: number, width: number, size: number, anchor: PlacedLabel['anchor']): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0: left, x1: left + width, y0: baseline - size * 0.82, y1: baseline + size * 0.22 };
}

function inside(box: Box, edge: Box): boolean {
  return box.x0 >= edge.x0 && box.x1 <= edge.x1 && box.y0 >= edge.y0 && box.y1 <= edge.y1;
}

export function meet(a: Box, b: Box): boolean {
  return a.x0 - apart < b.x1 && b.x0 - apart < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
