import type { Issue } from '../base/issue.js';
import { groupBy } from '../base/lists.js';
import { type Cells, isList, type Line } from './line.js';

/**
 * The rows that may be shown. An issue costs its row, but for two kinds of cell that a figure can do without: a claim
 * whose series is unknown or another's stands alone, and an unknown one among the further sources is left out.
 */
export function keepRows(lines: readonly Line[], issues: readonly Issue[]): Cells[] {
  const byLine = groupBy(issues, ({ line }) => line);
  return lines.flatMap(({ line, cells }) => kept(cells, byLine.get(line) ?? []));
}

function kept(cells: Cells, issues: readonly Issue[]): Cells[] {
  if (!issues.every(costsCellOnly)) return [];
  return [issues.reduce(without, cells)];
}

function costsCellOnly({ kind, column }: Issue): boolean {
  return (
    kind === 'series_mismatch' || (kind === 'unknown_reference' && (column === 'series' || column === 'also'))
  );
}

function without(cells: Cells, { column, found }: Issue): Cells {
  if (column !== 'also') return { ...cells, series: null };
  return { ...cells, also: isList(cells.also) ? cells.also.filter((id) => id !== found) : [] };
}
