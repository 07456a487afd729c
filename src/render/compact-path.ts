/**
 * A path of straight lines in tenths of a pixel, each point told by its distance from the one before: a third of the letters of
 * absolute coordinates. Draw it with `scale(.1)`. Points nearer than `least` tenths to the last one, and rings that this leaves
 * with too few points, are left out.
 */
export function compactPath(path: string, least: number): string {
  const rings = path.split('M').slice(1).map(readRing);
  let here: Point = [0, 0];
  let text = '';
  for (const { points, closed } of rings) {
    const kept = thin(points, least);
    if (kept.length < (closed ? 3 : 2)) continue;
    for (const [index, point] of kept.entries()) {
      text += (index === 0 ? 'm' : index === 1 ? 'l' : '') + step(here, point, index > 1);
      here = point;
    }
    if (closed) {
      text += 'z';
      here = kept[0] ?? here;
    }
  }
  return text;
}

type Point = readonly [x: number, y: number];

function readRing(text: string): { points: Point[]; closed: boolean } {
  const numbers = (text.match(/-?\d+(\.\d+)?/g) ?? []).map((number) => Math.round(Number(number) * 10));
  const points = numbers.flatMap((x, index): Point[] =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
  );
  return { points, closed: /Z/i.test(text) };
}

function thin(points: readonly Point[], least: number): Point[] {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const before = kept.at(-1);
    const far = !before || Math.hypot(point[0] - before[0], point[1] - before[1]) >= least;
    if (far || (index === points.length - 1 && kept.length > 1)) kept.push(point);
  }
  return kept;
}

/** A minus parts two numbers by itself. */
function step([x0, y0]: Point, [x1, y1]: Point, parted: boolean): string {
  const [dx, dy] = [x1 - x0, y1 - y0];
  return `${parted && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
}
