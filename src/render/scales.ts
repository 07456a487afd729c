import { scaleLinear, scaleLog, scaleUtc } from 'd3';
import type { Mark, Panel, PanelsPicture } from '../charts/picture.js';

export type ValueScale =
  ReturnType<typeof scaleLinear<number, number>> | ReturnType<typeof scaleLog<number, number>>;
export type TimeScale = ReturnType<typeof scaleUtc<number, number>>;

export function timeScale(span: readonly [number, number], left: number, right: number): TimeScale {
  return scaleUtc().domain(span).range([left, right]);
}

/** The value axis of a panel: from zero to its own top, to that of all panels of its kind, or logarithmic. */
export function valueScale(picture: PanelsPicture, panel: Panel, bottom: number, top: number): ValueScale {
  const peers =
    picture.scale === 'own'
      ? [panel]
      : (picture.peers ?? picture.groups)
          .flatMap(({ panels }) => panels)
          .filter((one) => hasAxis(one) && one.kind === panel.kind);
  const values = peers.flatMap(valuesOf);
  const highest = Math.max(1, ...values);
  if (picture.scale !== 'log')
    return scaleLinear()
      .domain([0, highest * 1.08])
      .nice(8)
      .range([bottom, top]);
  const lowest = Math.max(1, Math.min(...values.filter((value) => value > 0)));
  return scaleLog()
    .domain([lowest * 0.8, highest * 1.3])
    .nice()
    .range([bottom, top]);
}

/** Claims said in words need no room on an axis that others share. */
function hasAxis({ form }: Panel): boolean {
  return form === 'points' || form === 'bars';
}

/** All values that a mark reaches, its range included. */
export function reach({ value, low, high }: Mark): number[] {
  return [value, low, high].filter((number) => number !== null);
}

function valuesOf(panel: Panel): number[] {
  const targets = panel.form === 'points' ? panel.targets : [];
  return [
    ...panel.marks.flatMap(reach),
    ...targets.flatMap(({ from, to }) => [to[1], ...(from ? [from[1]] : [])]),
  ];
}

/** Where a mark is drawn: at its value, or in the middle of its range. */
export function heightOf({ value, low, high }: Pick<Mark, 'value' | 'low' | 'high'>): number {
  return value ?? ((low ?? 0) + (high ?? 0)) / 2;
}

/** First days of the years that label a time axis, so many that none touch. */
export function yearTicks([from, to]: readonly [number, number], width: number): number[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  const step = [1, 2, 5, 10, 20].find((years) => ((last - first) / years) * 38 <= width) ?? 50;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) =>
    Date.UTC(start + index * step, 0, 1),
  );
}
