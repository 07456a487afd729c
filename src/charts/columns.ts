import { endOf, startOf } from '../base/dates.js';
import { upper } from '../queries/conflicts.js';
import type { Closure } from '../tables/closures.js';
import { confidences, type Observation } from '../tables/observations.js';
import { promiseFigure } from '../words/promise-figure.js';
import { numbers, opening, type TableColumn, type Title, wide, words } from './table-column.js';

export { type CellWords, sorted, type TableColumn } from './table-column.js';

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
  promised('baseline', ({ m }) => m.table_baseline()),
  promised('target', ({ m }) => m.table_target()),
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

function promised(which: 'baseline' | 'target', title: Title): TableColumn<Closure> {
  return numbers(
    which,
    title,
    (row, { words: w }) => promiseFigure(w, row, which),
    (row) => row[which] ?? -Infinity,
    true,
  );
}
