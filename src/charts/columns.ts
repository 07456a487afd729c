import { endOf, startOf } from '../base/dates.js';
import { upper } from '../queries/conflicts.js';
import type { Closure } from '../tables/closures.js';
import { confidences, type Observation } from '../tables/observations.js';
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

type Read<Row, T> = (row: Row, with_: CellWords) => T;
type Title = (words: Words) => string;

export const claimColumns: readonly TableColumn<Observation>[] = [
  words(
    'country',
    ({ m }) => m.table_country(),
    (row, { country }) => country(row.country),
  ),
  words(
    'place',
    ({ m }) => m.table_place(),
    ({ place }) => place ?? '',
  ),
  words(
    'what',
    ({ m }) => m.table_what(),
    ({ indicator }, { words: { m } }) => m[`indicator_${indicator}` as const](),
  ),
  numbers(
    'when',
    ({ m }) => m.table_when(),
    (row, { words: w }) => w.shortPeriod(row.start, row.end),
    (row) => startOf(row.start) + endOf(row.end) / 1e4,
    false,
  ),
  opening(
    numbers(
      'figure',
      ({ m }) => m.table_figure(),
      (row, { words: w }) => w.figure(row),
      upper,
      true,
    ),
  ),
  words(
    'measure',
    ({ m }) => m.table_measure(),
    ({ measure }, { words: { m } }) => m[`measure_${measure}` as const](),
  ),
  words(
    'regime',
    ({ m }) => m.table_regime(),
    ({ regime }, { words: { m } }) => m[`regime_name_${regime}` as const](),
  ),
  words(
    'by',
    ({ m }) => m.table_by(),
    ({ reported_by: by }, { words: { m } }) => m[`reporter_${by}` as const](),
  ),
  numbers(
    'confidence',
    ({ m }) => m.table_confidence(),
    ({ confidence }, { words: { m } }) => m[`confidence_${confidence}` as const](),
    ({ confidence }) => confidences.indexOf(confidence),
    false,
  ),
  wide(
    'source',
    ({ m }) => m.table_source(),
    (row, { source }) => source(row.source) ?? '…',
  ),
];

export const promiseColumns: readonly TableColumn<Closure>[] = [
  words(
    'country',
    ({ m }) => m.table_country(),
    (row, { country }) => country(row.country),
  ),
  numbers(
    'announced',
    ({ m }) => m.table_announced(),
    (row, { words: w }) => w.date(row.announced),
    (row) => startOf(row.announced),
    false,
  ),
  opening(
    wide(
      'promise',
      ({ m }) => m.table_promise(),
      ({ what }) => what,
    ),
  ),
  figure(
    'baseline',
    ({ m }) => m.table_baseline(),
    ({ baseline }) => baseline,
  ),
  figure(
    'target',
    ({ m }) => m.table_target(),
    ({ target }) => target,
  ),
  numbers(
    'deadline',
    ({ m }) => m.table_deadline(),
    ({ target_date: date }, { words: w }) => (date ? w.date(date) : ''),
    ({ target_date: date }) => (date ? endOf(date) : Infinity),
    false,
  ),
  words(
    'verdict',
    ({ m }) => m.table_verdict(),
    ({ verdict }, { words: { m } }) => m[`verdict_${verdict}` as const](),
  ),
  wide(
    'outcome',
    ({ m }) => m.table_outcome(),
    ({ outcome }) => outcome,
  ),
  wide(
    'source',
    ({ m }) => m.table_source(),
    (row, { source }) => source(row.source) ?? '…',
  ),
];

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

function words<Row>(id: string, title: Title, text: Read<Row, string>): TableColumn<Row> {
  return { id, title, text, sort: text, numeric: false, wide: false, opens: false };
}

function opening<Row>(column: TableColumn<Row>): TableColumn<Row> {
  return { ...column, opens: true };
}

function wide<Row>(id: string, title: Title, text: Read<Row, string>): TableColumn<Row> {
  return { ...words(id, title, text), wide: true };
}

function numbers<Row>(
  id: string,
  title: Title,
  text: Read<Row, string>,
  sort: Read<Row, number>,
  numeric: boolean,
): TableColumn<Row> {
  return { id, title, text, sort, numeric, wide: false, opens: false };
}

function figure<Row>(id: string, title: Title, read: (row: Row) => number | null): TableColumn<Row> {
  const text: Read<Row, string> = (row, { words: w }) => {
    const value = read(row);
    return value === null ? '' : w.number(value);
  };
  return numbers(id, title, text, (row) => read(row) ?? -1, true);
}
