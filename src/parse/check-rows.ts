import { endOf, type PartialDate, startOf } from '../base/dates.js';
import type { Issue, IssueKind } from '../base/issue.js';
import type { TableName } from '../tables/tables.js';
import { type Cells, type Line, lineIssue } from './line.js';

/** The rules that span the cells of one claim. */
export function checkRows(table: TableName, lines: readonly Line[]): Issue[] {
  return lines.flatMap((line) =>
    [...period(line), ...order(line), ...figure(line)].map((problem) => lineIssue(table, line, problem)),
  );
}

type Problem = Omit<Issue, 'file' | 'line'>;

function period({ cells }: Line): Problem[] {
  const start = dateIn(cells, 'start');
  const end = dateIn(cells, 'end');
  if (!start || !end || startOf(start) < endOf(end)) return [];
  return [{ kind: 'start_after_end', column: 'start', expected: end.text, found: start.text }];
}

function order({ cells }: Line): Problem[] {
  return [
    ...notAbove(cells, 'low', 'value', 'low_above_value'),
    ...notAbove(cells, 'value', 'high', 'value_above_high'),
    ...(cells.value === null ? notAbove(cells, 'low', 'high', 'low_above_high') : []),
  ];
}

function notAbove(cells: Cells, lower: string, upper: string, kind: IssueKind): Problem[] {
  const low = cells[lower];
  const high = cells[upper];
  if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
  return [{ kind, column: lower, expected: String(high), found: String(low) }];
}

function figure({ cells, bad }: Line): Problem[] {
  if (['value', 'low', 'high', 'qualifier'].some((column) => bad.has(column))) return [];
  const ends = ['low', 'high'].filter((column) => cells[column] === null);
  const isRange = cells.qualifier === 'range';
  if (cells.value === null && (!isRange || ends.length === 2)) return [lacking('no_figure', 'value')];
  const [lost] = ends;
  return lost !== undefined && (isRange || ends.length === 1) ? [lacking('range_incomplete', lost)] : [];
}

function lacking(kind: IssueKind, column: string): Problem {
  return { kind, column, expected: '', found: '' };
}

function dateIn(cells: Cells, column: string): PartialDate | null {
  const cell = cells[column] ?? null;
  return typeof cell === 'object' && cell !== null && 'text' in cell ? cell : null;
}
