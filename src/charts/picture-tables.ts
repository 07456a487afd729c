import { claimColumns, promiseColumns, type CellWords, type TableColumn } from './columns.js';
import { otherColumns } from './other-columns.js';
import type { RowPart } from './others.js';
import type { Picture } from './picture.js';

/** The rows of one kind as text alone, for a page that is not ours. */
export interface PlainTable {
  readonly part: RowPart;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All rows of a picture as tables of text, one for each kind of row. */
export function plainTables({ claims, promises, others }: Picture, cells: CellWords): PlainTable[] {
  return [
    ...table('promises', promises, promiseColumns, cells),
    ...table('claims', claims, claimColumns, cells),
    ...table('events', others?.events, otherColumns.events, cells),
    ...table('alternatives', others?.alternatives, otherColumns.alternatives, cells),
    ...table('effectiveness', others?.effectiveness, otherColumns.effectiveness, cells),
    ...table('mechanisms', others?.mechanisms, otherColumns.mechanisms, cells),
    ...table('recommendations', others?.recommendations, otherColumns.recommendations, cells),
  ];
}

function table<R>(
  part: RowPart,
  rows: readonly R[] | undefined,
  columns: readonly TableColumn<R>[],
  cells: CellWords,
): PlainTable[] {
  if (rows === undefined || rows.length === 0) return [];
  const head = columns.map(({ title }) => title(cells.words));
  return [{ part, head, rows: rows.map((row) => columns.map(({ text }) => text(row, cells))) }];
}
