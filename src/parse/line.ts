import type { PartialDate } from '../base/dates.js';
import type { Issue } from '../base/issue.js';
import type { TableName } from '../tables/column.js';

/** What a cell holds once it is read; null where nothing is stated. */
export type Cell = string | number | PartialDate | readonly string[] | null;

export type Cells = Readonly<Record<string, Cell>>;

/** A row while it is being checked. */
export interface Line {
  readonly line: number;
  /** Its first cell as written, even where that is no good id. */
  readonly id: string;
  /** A cell that could not be read is null. */
  readonly cells: Cells;
  /** The columns of the cells that could not be read. */
  readonly bad: ReadonlySet<string>;
}

/** The lines of each table that was given. */
export type LinesOf = ReadonlyMap<TableName, readonly Line[]>;

/** An issue with one cell of a line, or with the line as a whole where `column` is null. */
export function lineIssue(
  table: TableName,
  { line }: Pick<Line, 'line'>,
  problem: Omit<Issue, 'file' | 'line'>,
): Issue {
  return { file: fileOf(table), line, ...problem };
}

export function isList(cell: Cell | undefined): cell is readonly string[] {
  return Array.isArray(cell);
}

export function fileOf(table: TableName): string {
  return `${table}.csv`;
}
