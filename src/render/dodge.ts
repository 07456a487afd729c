/** A point that may be moved sideways so that it covers no other. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Moves points that would lie on each other apart, along x, so that two claims for one date stand side by side. Returns the new x of each. */
export function dodge(points: readonly Point[], distance: number): number[] {
  const moved: Point[] = [];
  const order = points
    .map((point, index) => ({ point, index }))
    .sort((a, b) => a.point.x - b.point.x || b.point.y - a.point.y);
  const result: number[] = points.map(({ x }) => x);
  for (const { point, index } of order) {
    const x = freePlace(point, moved, distance);
    moved.push({ x, y: point.y });
    result[index] = x;
  }
  return result;
}

/** The nearest free place: where it is, else to the right, else to the left, step by step. */
function freePlace({ x, y }: Point, taken: readonly Point[], distance: number): number {
  const free = (at: number) => !taken.some((other) => Math.hypot(other.x - at, other.y - y) < distance);
  for (let step = 0; step < 12; step++) {
    const shift = (step * distance) / 2;
    if (free(x + shift)) return x + shift;
    if (free(x - shift)) return x - shift;
  }
  return x;
}
