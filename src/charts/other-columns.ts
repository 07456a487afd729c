import type { OtherTable } from '../queries/find-row.js';
import { features } from '../tables/alternatives.js';
import { statuses } from '../tables/recommendations.js';
import type { Tables } from '../tables/tables.js';
import { eventColumns } from './event-columns.js';
import { confidence, country, day, long, short, source } from './other-cells.js';
import { figure, numbers, opening, type TableColumn, wide, words } from './table-column.js';

type Columns<T extends OtherTable> = readonly TableColumn<Tables[T][number]>[];

const programmeColumns: Columns<'alternatives'> = [
  country(),
  opening(long('programme', ({ m }) => m.table_programme())),
  short('place', ({ m }) => m.evidence_place()),
  short('run_by', ({ m }) => m.evidence_run_by()),
  day(
    'since',
    ({ since }) => since,
    ({ m }) => m.evidence_since(),
  ),
  numbers(
    'clients',
    ({ m }) => m.evidence_clients(),
    ({ clients, clients_year: year }, { words: { m, number, date } }) => {
      if (clients === null) return '';
      return year ? m.evidence_clients_in({ n: number(clients), year: date(year) }) : number(clients);
    },
    ({ clients }) => clients ?? -Infinity,
    true,
  ),
  long('outcome_note', ({ m }) => m.evidence_result()),
  ...features.map((name) =>
    words<Tables['alternatives'][number]>(
      name,
      ({ m }) => m[`feature_${name}` as const](),
      (row, { words: { m } }) => m[`feature_value_${row[name]}` as const](),
    ),
  ),
  source(),
];

const studyColumns: Columns<'effectiveness'> = [
  country(),
  opening(long('claim', ({ m }) => m.table_finding())),
  long('measure', ({ m }) => m.evidence_compared()),
  figure(
    'compulsory_value',
    ({ m }) => m.evidence_compulsory_value(),
    ({ compulsory_value: value }) => value,
  ),
  figure(
    'voluntary_value',
    ({ m }) => m.evidence_voluntary_value(),
    ({ voluntary_value: value }) => value,
  ),
  short('unit', ({ m }) => m.table_unit()),
  short('period', ({ m }) => m.evidence_study_period()),
  long('design', ({ m }) => m.evidence_design()),
  confidence(),
  source(),
];

const actColumns: Columns<'mechanisms'> = [
  country(),
  day('date', ({ date }) => date),
  short('body', ({ m }) => m.evidence_body()),
  opening(long('title', ({ m }) => m.table_act())),
  words(
    'stance',
    ({ m }) => m.evidence_stance(),
    ({ stance }, { words: { m } }) => m[`stance_${stance}` as const](),
  ),
  words(
    'mechanism',
    ({ m }) => m.evidence_mechanism(),
    ({ mechanism }, { words: { m } }) => m[`mechanism_${mechanism}` as const](),
  ),
  long('summary', ({ m }) => m.table_summary()),
  source(),
];

const recommendationColumns: Columns<'recommendations'> = [
  figure(
    'number',
    ({ m }) => m.evidence_number(),
    ({ number }) => number,
  ),
  short('addressee', ({ m }) => m.evidence_addressee()),
  opening(long('recommendation', ({ m }) => m.table_recommendation())),
  numbers(
    'status',
    ({ m }) => m.evidence_status(),
    ({ status }, { words: { m } }) => m[`status_${status}` as const](),
    ({ status }) => statuses.indexOf(status),
    false,
  ),
  day(
    'status_as_of',
    ({ status_as_of: date }) => date,
    ({ m }) => m.table_last_evidence(),
  ),
  long('status_note', ({ m }) => m.evidence_status_note()),
  wide(
    'status_source',
    ({ m }) => m.evidence_status_source(),
    ({ status_source: id }, { source: title }) => (id === null ? '' : (title(id) ?? '…')),
  ),
  source(),
];

/** The columns of each table of rows that are neither claims nor promises. */
export const otherColumns: { readonly [T in OtherTable]: Columns<T> } = {
  events: eventColumns,
  alternatives: programmeColumns,
  effectiveness: studyColumns,
  mechanisms: actColumns,
  recommendations: recommendationColumns,
};
