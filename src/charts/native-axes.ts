import { ticks } from 'd3';
import type { Mark, Panel, PanelsPicture } from './picture.js';
import type { NativeAxis } from './native-chart.js';

/** The value axis of a panel: from zero, or in powers of ten. Panels that share an axis have the top of the highest. */
export function valueAxis(
  picture: Pick<PanelsPicture, 'scale' | 'groups' | 'peers'>,
  panel: Panel,
): NativeAxis {
  if (picture.scale === 'own') return linear(valuesOf(panel));
  const peers = (picture.peers ?? picture.groups).flatMap(({ panels }) => panels);
  const values = peers.filter(({ kind, form }) => kind === panel.kind && hasAxis(form)).flatMap(valuesOf);
  return picture.scale === 'log' ? powers(values) : linear(values);
}

export function hasAxis(form: Panel['form']): boolean {
  return form === 'points' || form === 'bars';
}

/** From zero to a round figure over the highest, with room for its label. */
export function linear(values: readonly number[]): NativeAxis {
  const highest = Math.max(1, ...values) * 1.12;
  const marks = ticks(0, highest, 4);
  const step = Math.max(1, (marks[1] ?? highest) - (marks[0] ?? 0));
  return { min: 0, max: Math.ceil(highest / step) * step, step, log: false };
}

function powers(values: readonly number[]): NativeAxis {
  const over = values.filter((value) => value > 0);
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...over, Math.max(1, ...over))));
  return { min: lowest, max: 10 ** Math.ceil(Math.log10(Math.max(10, ...over) * 1.3)), step: 10, log: true };
}

/** Whole years around all times, with so many ticks that none touch. */
export function yearAxis(times: readonly number[]): NativeAxis {
  const years = times.map((time) => new Date(time).getUTCFullYear());
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  const step = [1, 2, 5, 10, 20].find((one) => (last - first) / one <= 11) ?? 50;
  // the first figure has room beside the axis
  const near = Math.min(...times.map(yearOf)) - Math.floor(first / step) * step < 0.1 * (last - first);
  const min = (Math.floor(first / step) - (near ? 1 : 0)) * step;
  return { min, max: Math.max(min + step, Math.ceil(last / step) * step), step, log: false };
}

/** A moment as a year with its fraction, as a value axis takes it: the middle of 2016 is 2016.5. */
export function yearOf(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return Math.round((year + (time - start) / (end - start)) * 1000) / 1000;
}

/** All that an axis must reach. */
export function reachOf({ value, low, high }: Mark): number[] {
  return [value, low, high].filter((one) => one !== null);
}

function valuesOf(panel: Panel): number[] {
  const targets = panel.form === 'points' ? panel.targets : [];
  return [
    ...panel.marks.flatMap(reachOf),
    ...targets.flatMap(({ from, to }) => [to[1], ...(from ? [from[1]] : [])]),
  ];
}
