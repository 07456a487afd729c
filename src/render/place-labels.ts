import { textWidth } from './text.js';

/** A text that wants to stand beside a point, all in px. `weight` decides who is placed first. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const gap = 9;
/** Where a label may stand, best first: dx, dy of the baseline, anchor. */
const places = [
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
] as const;

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
    const found = firstFit(wish, [...taken, ...soft], edge, size) ?? firstFit(wish, taken, edge, size);
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.label);
  }
  return placed;
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

function firstFit({ text, x, y }: LabelWish, taken: readonly Box[], edge: Box, size: number) {
  const width = textWidth(text, size);
  for (const [dx, dy, anchor] of places) {
    const box = boxOf(x + dx, y + dy, width, size, anchor);
    if (inside(box, edge) && !taken.some((other) => meet(box, other)))
      return { box, label: { text, x: x + dx, y: y + dy, anchor } };
  }
  return null;
}

function boxOf(x: number, baseline: number, width: number, size: number, anchor: PlacedLabel['anchor']): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0: left, x1: left + width, y0: baseline - size * 0.82, y1: baseline + size * 0.22 };
}

function inside(box: Box, edge: Box): boolean {
  return box.x0 >= edge.x0 && box.x1 <= edge.x1 && box.y0 >= edge.y0 && box.y1 <= edge.y1;
}

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
