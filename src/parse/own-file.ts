import type { Issue, IssueKind } from '../base/issue.js';
import { shortText } from '../base/short-text.js';
import type { LongTable } from '../csv/long-table.js';
import type { LongFile } from '../csv/read-bytes.js';
import type { Country } from '../tables/countries.js';
import { type OwnColumn, ownColumnNames } from '../tables/own-columns.js';
import type { TypedClaims } from '../tables/typed-claims.js';
import { OwnCells } from './own-cells.js';
import { type OwnClaims, ownClaims } from './own-claims.js';
import { lacking, type Mapping } from './own-mapping.js';
import type { RecordIds } from './own-ids.js';
import type { CellProblem } from './own-problems.js';
import { type ClaimTables, ownRows } from './own-rows.js';

/** How many problems of each kind there are. */
export type ProblemCounts = readonly (readonly [IssueKind, number])[];

/** A file of the reader's own under a mapping: its good rows, and all that is wrong with the others. */
export class OwnFile {
  readonly #name: string;
  readonly #file: LongFile;
  readonly #cells: OwnCells | null;
  readonly #checked: OwnClaims | null;
  readonly #issues: readonly Issue[];

  constructor(
    name: string,
    file: LongFile,
    mapping: Mapping,
    countries: readonly Country[],
    record: RecordIds = new Map(),
  ) {
    const { table } = file;
    this.#name = name;
    this.#file = file;
    this.#issues = [
      ...(table ? headerIssues(name, table) : []),
      ...fillingIssues(name, mapping, countries, file),
    ];
    const ready = table !== null && lacking(mapping).length === 0;
    this.#cells = ready ? new OwnCells(table, mapping, countries) : null;
    this.#checked =
      this.#cells && table
        ? ownClaims(
            this.#cells,
            table.rows,
            countries.map(({ code }) => code),
            record,
          )
        : null;
  }

  /** Null until all that is `lacking` is mapped. */
  get claims(): TypedClaims | null {
    return this.#checked?.claims ?? null;
  }

  get counts(): ProblemCounts {
    const counts = new Map<IssueKind, number>([
      ...this.#file.faults.counts,
      ...(this.#checked?.problems.counts ?? []),
    ]);
    for (const { kind } of this.#issues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
  }

  /** How many problems can be listed; those beyond are only counted. */
  get listed(): number {
    return this.#file.faults.listed.length + this.#issues.length + (this.#checked?.problems.length ?? 0);
  }

  /** Problems of a kind, or of all, those of whole lines first, then those of cells in the order of their rows. */
  *problems(kind: IssueKind | null): Generator<Issue> {
    for (const fault of this.#file.faults.listed)
      if (kind === null || fault.kind === kind) yield { ...fault, file: this.#name, column: null };
    for (const issue of this.#issues) if (kind === null || issue.kind === kind) yield issue;
    for (const problem of this.#checked?.problems.each(kind) ?? []) yield this.#issueOf(problem);
  }

  rows(rows: Iterable<number>): ClaimTables {
    const lines = this.#file.table?.lines;
    return this.#cells
      ? ownRows(this.#cells, [...rows], (row) => lines?.lineOf(row) ?? 0)
      : { detainees: [], centres: [], context: [] };
  }

  #issueOf({ row, column, kind }: CellProblem): Issue {
    const name = ownColumnNames[column] ?? 'id';
    const line = this.#lineOf(row);
    const text = this.#cells?.text(name, row) ?? '';
    const reading = this.#cells?.reading(name, text);
    const place = { kind, file: this.#name, line, column: name };
    if (reading && 'problem' in reading) return { ...place, ...reading.problem };
    return { ...place, expected: this.#against(kind, row), found: shortText(text) };
  }

  #lineOf(row: number): number | null {
    return this.#file.table?.lines.lineOf(row) ?? null;
  }

  #against(kind: IssueKind, row: number): string {
    if (kind === 'record_id') return this.#checked?.ids?.fileOf(row) ?? '';
    if (kind === 'duplicate_id') return `${this.#name}:${this.#firstLine(row)}`;
    const other = against[kind];
    return other === undefined ? '' : (this.#cells?.text(other, row) ?? '');
  }

  /** The line on which the id of a row stands first. */
  #firstLine(row: number): string {
    return String(this.#lineOf(this.#checked?.ids?.firstOf(row) ?? row) ?? '');
  }
}

/** The column that a cell is at odds with. */
const against: Readonly<Partial<Record<IssueKind, OwnColumn>>> = {
  start_after_end: 'end',
  low_above_value: 'value',
  value_above_high: 'high',
  low_above_high: 'high',
};

/** Only the first of several columns of one name maps by itself. Those without a name are no columns of ours. */
function headerIssues(file: string, { header, headerLine }: LongTable): Issue[] {
  return header.flatMap((name, at) =>
    name !== '' && header.indexOf(name) < at
      ? [
          {
            kind: 'duplicate_column',
            file,
            line: headerLine,
            column: null,
            expected: '',
            found: shortText(name),
          } as const,
        ]
      : [],
  );
}

/** What is wrong with the words that all rows get. */
function fillingIssues(
  file: string,
  mapping: Mapping,
  countries: readonly Country[],
  { table }: LongFile,
): Issue[] {
  if (!table) return [];
  const cells = new OwnCells(table, mapping, countries);
  return ownColumnNames.flatMap((column) => {
    const filling = mapping[column];
    const reading = typeof filling === 'string' && filling !== '' ? cells.reading(column, filling) : null;
    return reading && 'problem' in reading ? [{ ...reading.problem, file, line: null, column }] : [];
  });
}
