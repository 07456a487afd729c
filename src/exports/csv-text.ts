import type { RowPart } from '../charts/others.js';
import type { PictureBase } from '../charts/picture-base.js';
import { writeCsv, writeExcelCsv, writeSemicolonCsv } from '../csv/write.js';
import { type AnyRow, cellText, type CellValue, columnsOf } from '../tables/cells.js';
import { type Closure, closureColumns } from '../tables/closures.js';
import { detaineeColumns, type Observation } from '../tables/observations.js';
import type { Source } from '../tables/sources.js';
import type { TableName } from '../tables/tables.js';

/**
 * `rfc` is RFC 4180 as programs read it; `excel` opens right with a double click and runs no cell as a formula; `semicolon` does so
 * where decimals have a comma.
 */
export type Dialect = 'rfc' | 'excel' | 'semicolon';

/** Exactly these claims as CSV: all columns of the record, then what their source is. */
export function claimsCsv(
  claims: readonly Observation[],
  sources: readonly Source[],
  dialect: Dialect,
): string {
  const byId = sourcesById(sources);
  const columns = [
    ...ownColumns(detaineeColumns),
    ...sourceColumns('source', (claim: Observation) => byId.get(claim.source)),
  ];
  return csvText(columns, claims, dialect);
}

/** Exactly these promises as CSV, with the source of the promise and that of its outcome. */
export function promisesCsv(
  promises: readonly Closure[],
  sources: readonly Source[],
  dialect: Dialect,
): string {
  const byId = sourcesById(sources);
  const columns = [
    ...ownColumns(closureColumns),
    ...sourceColumns('source', (promise: Closure) => byId.get(promise.source)),
    ...sourceColumns('outcome_source', (promise: Closure) => byId.get(promise.outcome_source ?? '')),
  ];
  return csvText(columns, promises, dialect);
}

/** Exactly these rows of any table, as CSV, with what their sources are. */
export function rowsCsv(
  table: TableName,
  rows: readonly AnyRow[],
  sources: readonly Source[],
  dialect: Dialect,
): string {
  const byId = sourcesById(sources);
  const joined = columnsOf(table).filter(
    (column) => column.kind === 'reference' && column.table === 'sources',
  );
  const columns = [
    ...columnsOf(table).map(({ name }) => ({ name, read: (row: AnyRow) => row[name] ?? null })),
    ...joined.flatMap(({ name }) =>
      sourceColumns(name, (row: AnyRow) => byId.get(cellText(row[name] ?? null))),
    ),
  ];
  return csvText<AnyRow>(columns, rows, dialect);
}

/** All rows of one kind that a picture is made of, as CSV. */
export function partCsv(
  picture: Pick<PictureBase, 'claims' | 'promises' | 'others'>,
  part: RowPart,
  sources: readonly Source[],
  dialect: Dialect,
): string {
  if (part === 'claims') return claimsCsv(picture.claims, sources, dialect);
  if (part === 'promises') return promisesCsv(picture.promises, sources, dialect);
  return rowsCsv(part, picture.others?.[part] ?? [], sources, dialect);
}

interface ColumnOut<Row> {
  readonly name: string;
  readonly read: (row: Row) => CellValue;
}

function sourcesById(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]));
}

function ownColumns<Name extends string>(
  columns: readonly { readonly name: Name }[],
): ColumnOut<Readonly<Record<Name, CellValue>>>[] {
  return columns.map(({ name }) => ({ name, read: (row) => row[name] }));
}

function sourceColumns<Row>(prefix: string, sourceOf: (row: Row) => Source | undefined): ColumnOut<Row>[] {
  const joined = ['title', 'publisher', 'published', 'url'] as const;
  return joined.map((name) => ({ name: `${prefix}_${name}`, read: (row) => sourceOf(row)?.[name] ?? null }));
}

function csvText<Row>(columns: readonly ColumnOut<Row>[], rows: readonly Row[], dialect: Dialect): string {
  const header = columns.map(({ name }) => name);
  return writers[dialect](
    header,
    rows.map((row) => columns.map(({ read }) => writtenText(read(row), dialect))),
  );
}

const writers = { rfc: writeCsv, excel: writeExcelCsv, semicolon: writeSemicolonCsv };

function writtenText(value: CellValue, dialect: Dialect): string {
  const text = cellText(value);
  return dialect === 'semicolon' && typeof value === 'number' ? text.replace('.', ',') : text;
}
