import type { Panel, PanelsPicture } from '../charts/picture.js';

export type TimeSpan = readonly [from: number, to: number];

/** Fewer years would blow a few marks up to the whole width. */
const leastYears = 8;

/**
 * The time axis of panels that stand together. With scales of their own it starts with their first claim or promise; it always
 * ends where the record does, so that silence since the last figure shows.
 */
export function spanOf({ scale, span, peers }: PanelsPicture, panels: readonly Panel[]): TimeSpan {
  const beside = peers?.flatMap(({ panels: theirs }) => theirs) ?? panels;
  const starts = beside.flatMap(startsOf);
  if (scale !== 'own' || starts.length === 0) return span;
  const last = new Date(span[1]).getUTCFullYear();
  const first = Math.min(new Date(Math.min(...starts)).getUTCFullYear(), last - leastYears);
  return [Math.max(span[0], Date.UTC(first, 0, 1)), span[1]];
}

function startsOf(panel: Panel): number[] {
  if (panel.form === 'words') return [];
  const targets = panel.form === 'points' ? panel.targets : [];
  return [...panel.marks.map(({ from }) => from), ...targets.map(({ from, to }) => (from ?? to)[0])];
}
