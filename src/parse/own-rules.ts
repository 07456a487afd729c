import type { IssueKind } from '../base/issue.js';
import type { OwnColumn } from '../tables/own-columns.js';

/** The figures of claims; NaN where a cell states none. */
export interface Figures {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export type Crossed = Figures & { readonly from: Float64Array; readonly to: Float64Array };

/** What is wrong between the cells of one claim, by the rules of the record itself; null for nothing. */
export function crossProblem(row: number, { from, to, ...figures }: Crossed): [OwnColumn, IssueKind] | null {
  if ((from[row] ?? NaN) >= (to[row] ?? NaN)) return ['start', 'start_after_end'];
  return figureProblem(figures.value[row] ?? NaN, figures.low[row] ?? NaN, figures.high[row] ?? NaN);
}

function figureProblem(value: number, low: number, high: number): [OwnColumn, IssueKind] | null {
  if (low > value) return ['low', 'low_above_value'];
  if (value > high) return ['value', 'value_above_high'];
  if (low > high) return ['low', 'low_above_high'];
  const [noLow, noHigh] = [Number.isNaN(low), Number.isNaN(high)];
  if (noLow !== noHigh) return [noLow ? 'low' : 'high', 'range_incomplete'];
  return noLow && Number.isNaN(value) ? ['value', 'no_figure'] : null;
}

/** Claims of a value alone reach from it to it. */
export function spans({ value, low, high }: Figures): { low: Float64Array; high: Float64Array } {
  for (let row = 0; row < value.length; row++) {
    if (Number.isNaN(low[row])) low[row] = value[row] ?? NaN;
    if (Number.isNaN(high[row])) high[row] = value[row] ?? NaN;
  }
  return { low, high };
}
