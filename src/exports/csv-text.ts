import type { OtherRow, RowPart } from '../charts/others.js';
import type { PictureBase } from '../charts/picture-base.js';
import { writeCsv, writeExcelCsv } from '../csv/write.js';
import type { OtherTable } from '../queries/find-row.js';
import { type AnyRow, cellText, type CellValue } from '../tables/cells.js';
import { type Closure, closureColumns } from '../tables/closures.js';
import { detaineeColumns, type Observation } from '../tables/observations.js';
import type { Source } from '../tables/sources.js';
import { tableColumns } from '../tables/tables.js';

/** `rfc` is RFC 4180 as programs read it; `excel` opens right with a double click and runs no cell as a formula. */
export type Dialect = 'rfc' | 'excel';

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

/** Exactly these rows of a table that holds neither claims nor promises, as CSV, with what their sources are. */
export function rowsCsv(
  table: OtherTable,
  rows: readonly OtherRow[],
  sources: readonly Source[],
  dialect: Dialect,
): string {
  const byId = sourcesById(sources);
  const references = tableColumns[table].filter(({ kind }) => kind === 'reference');
  const joined = references.filter((column) => 'table' in column && column.table === 'sources');
  const columns = [
    ...tableColumns[table].map(({ name }) => ({ name, read: (row: AnyRow) => row[name] ?? null })),
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
  const write = dialect === 'excel' ? writeExcelCsv : writeCsv;
  const header = columns.map(({ name }) => name);
  return write(
    header,
    rows.map((row) => columns.map(({ read }) => cellText(read(row)))),
  );
}
