import type { Words } from '../words/words.js';

/** What the cells of a table are worded with. */
export interface CellWords {
  readonly words: Words;
  readonly country: (code: string) => string;
  /** The title of a source; null while the sources are not at hand. */
  readonly source: (id: string) => string | null;
}

/** A column of the table that a picture can be read as. Rows sort by `sort`, texts as readers of the language expect. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly title: (words: Words) => string;
  readonly text: (row: Row, with_: CellWords) => string;
  readonly sort: (row: Row, with_: CellWords) => number | string;
  readonly numeric: boolean;
  /** Whether long text is to be expected, so that the column may be wide. */
  readonly wide: boolean;
  /** Whether its cells open the evidence of their row. */
  readonly opens: boolean;
}

export type Read<Row, T> = (row: Row, with_: CellWords) => T;
export type Title = (words: Words) => string;

/** Rows in the order of a column; equal ones stay as they stand. */
export function sorted<Row>(
  rows: readonly Row[],
  column: TableColumn<Row>,
  down: boolean,
  with_: CellWords,
): Row[] {
  const order = (a: number | string, b: number | string) =>
    typeof a === 'number' && typeof b === 'number' ? a - b || 0 : with_.words.compare(String(a), String(b));
  return rows.toSorted((a, b) => order(column.sort(a, with_), column.sort(b, with_)) * (down ? -1 : 1));
}

export function words<Row>(id: string, title: Title, text: Read<Row, string>): TableColumn<Row> {
  return { id, title, text, sort: text, numeric: false, wide: false, opens: false };
}

export function opening<Row>(column: TableColumn<Row>): TableColumn<Row> {
  return { ...column, opens: true };
}

export function wide<Row>(id: string, title: Title, text: Read<Row, string>): TableColumn<Row> {
  return { ...words(id, title, text), wide: true };
}

export function numbers<Row>(
  id: string,
  title: Title,
  text: Read<Row, string>,
  sort: Read<Row, number>,
  numeric: boolean,
): TableColumn<Row> {
  return { id, title, text, sort, numeric, wide: false, opens: false };
}

export function figure<Row>(id: string, title: Title, read: (row: Row) => number | null): TableColumn<Row> {
  const text: Read<Row, string> = (row, { words: w }) => {
    const value = read(row);
    return value === null ? '' : w.number(value);
  };
  return numbers(id, title, text, (row) => read(row) ?? -Infinity, true);
}
