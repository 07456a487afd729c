import type { PartialDate } from '../base/dates.js';
import { startOf } from '../base/dates.js';
import { confidences } from '../tables/observations.js';
import { numbers, type TableColumn, type Title, wide, words } from './table-column.js';

export function country<Row extends { readonly country: string }>(): TableColumn<Row> {
  return words(
    'country',
    ({ m }) => m.table_country(),
    (row, { country: name }) => name(row.country),
  );
}

export function source<Row extends { readonly source: string }>(): TableColumn<Row> {
  return wide(
    'source',
    ({ m }) => m.table_source(),
    (row, { source: title }) => title(row.source) ?? '…',
  );
}

export function confidence<
  Row extends { readonly confidence: (typeof confidences)[number] },
>(): TableColumn<Row> {
  return numbers(
    'confidence',
    ({ m }) => m.table_confidence(),
    (row, { words: { m } }) => m[`confidence_${row.confidence}` as const](),
    (row) => confidences.indexOf(row.confidence),
    false,
  );
}

/** A column that prints a text of the row as it stands. */
export function short<Id extends string, Row extends { readonly [K in Id]: string | null }>(
  id: Id,
  title: Title,
): TableColumn<Row> {
  return words(id, title, (row) => row[id] ?? '');
}

export function long<Id extends string, Row extends { readonly [K in Id]: string | null }>(
  id: Id,
  title: Title,
): TableColumn<Row> {
  return { ...short<Id, Row>(id, title), wide: true };
}

export function day<Row>(
  id: string,
  read: (row: Row) => PartialDate | null,
  title: Title = ({ m }) => m.table_when(),
): TableColumn<Row> {
  return numbers(
    id,
    title,
    (row, { words: { date } }) => {
      const when = read(row);
      return when === null ? '' : date(when);
    },
    (row) => {
      const when = read(row);
      return when === null ? -Infinity : startOf(when);
    },
    false,
  );
}
