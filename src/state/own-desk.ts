import type { Issue, IssueKind } from '../base/issue.js';
import { BytesReader, type LongFile, type Progress } from '../csv/read-bytes.js';
import type { Dialect } from '../csv/dialect.js';
import { type NotText, notText, sniff } from '../csv/sniff.js';
import { writeExcelCsv } from '../csv/write.js';
import { everything, type Filters } from '../queries/filters.js';
import { type Band, ownBands } from '../queries/own-bands.js';
import { FacetCounts, type OwnFacets } from '../queries/own-facets.js';
import { selectOwn } from '../queries/own-select.js';
import type { Country } from '../tables/countries.js';
import { OwnFile, type ProblemCounts } from '../parse/own-file.js';
import { lacking, type Mapping, mappingOf } from '../parse/own-mapping.js';
import type { RecordIds } from '../parse/own-ids.js';
import type { ClaimTables } from '../parse/own-rows.js';
import { nextTurn } from './next-turn.js';

export type Known = Partial<Pick<Dialect, 'encoding' | 'delimiter'>>;

/** A file that was read, as its reader is shown it. */
export interface OwnRead {
  readonly dialect: Dialect;
  readonly header: readonly string[];
  /** Rows that could be read, and records that could not. */
  readonly rows: number;
  readonly lost: number;
  /** The first rows as they stand in the file. */
  readonly first: readonly (readonly string[])[];
  readonly mapping: Mapping;
}

/** What a mapping makes of a file. */
export interface OwnChecked {
  /** The columns that must be mapped before any row can be read. */
  readonly lacking: readonly string[];
  readonly good: number;
  readonly counts: ProblemCounts;
  /** How many of the problems can be listed; those beyond are only counted. */
  readonly listed: number;
}

/** What the rows of a file are checked against. */
export interface RecordKnown {
  readonly countries: readonly Country[];
  readonly ids: RecordIds;
}

export type Opened = { readonly refused: NotText | 'empty' | 'no_header' } | { readonly read: OwnRead };

const pieceBytes = 1 << 20;
const sampleBytes = 1 << 16;
const shownRows = 8;
/** So many rows are counted before others may ask. */
const sliceRows = 1 << 17;
/** Of a cell so many signs are shown. */
const longestShown = 200;
/** Marks are drawn one by one up to so many; more are drawn together. */
export const mostMarks = 500;

/** A reader's own file at hand: read once, then asked again and again. Only small answers leave it. */
export class OwnDesk {
  #file: LongFile | null = null;
  #name = '';
  #own: OwnFile | null = null;
  /** Counts up with every mapping and every question for rows. */
  #asked = 0;

  /** Reads a file in pieces. What is no CSV is refused before it is read. */
  open = async (
    file: Blob,
    name: string,
    known: Known,
    told: (progress: Progress) => void,
  ): Promise<Opened> => {
    const sample = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
    const refused = isBlank(sample) ? 'empty' : notText(sample);
    if (refused !== null) return { refused };
    const dialect = sniff(sample, known);
    this.#file = await readAll(file, dialect, told);
    this.#name = name;
    const { table } = this.#file;
    if (!table) return { refused: this.#file.faults.total > 0 ? 'no_header' : 'empty' };
    const first = Array.from({ length: Math.min(shownRows, table.rows) }, (_, row) =>
      table.row(row).map(short),
    );
    return {
      read: {
        dialect,
        header: table.header.map(short),
        rows: table.rows,
        lost: this.#file.faults.total,
        first,
        mapping: mappingOf(table.header),
      },
    };
  };

  /** Reads the rows anew as the columns of ours that they are mapped to. */
  map = (mapping: Mapping, { countries, ids }: RecordKnown): OwnChecked => {
    this.#asked++;
    this.#own = this.#file ? new OwnFile(this.#name, this.#file, mapping, countries, ids) : null;
    const good = this.#own?.claims?.good.reduce((sum, one) => sum + one, 0) ?? 0;
    const { counts = [], listed = 0 } = this.#own ?? {};
    return { lacking: lacking(mapping), good, counts, listed };
  };

  problems = (kind: IssueKind | null, from: number, count: number): Issue[] => {
    const found: Issue[] = [];
    let at = 0;
    for (const issue of this.#own?.problems(kind) ?? []) {
      if (at++ >= from) found.push(issue);
      if (found.length === count) break;
    }
    return found;
  };

  /** All problems of a kind as CSV; what was found in a cell may be a formula, and must not run where this is opened. */
  problemsCsv = (kind: IssueKind | null): string => {
    const issues = [...(this.#own?.problems(kind) ?? [])];
    return writeExcelCsv(
      ['line', 'column', 'kind', 'expected', 'found'],
      issues.map(({ line, column, kind: what, expected, found }) => [
        String(line ?? ''),
        column ?? '',
        what,
        expected,
        found,
      ]),
    );
  };

  /** The good rows under some filters: one by one where they are few, else what they state between them. Null where no row can be read yet. */
  select = (filters: Filters): OwnSeen | null => {
    this.#asked++;
    const claims = this.#own?.claims;
    if (!claims) return null;
    const rows = selectOwn(claims, filters, everything);
    if (rows.length > mostMarks)
      return { filters, rows: rows.length, tables: null, bands: ownBands(claims, rows) };
    return { filters, rows: rows.length, tables: this.#own?.rows(rows) ?? null, bands: [] };
  };

  /** Counts slice by slice: who asks for rows meanwhile need not wait, and is told nothing of the old filters (null). */
  facets = async (filters: Filters): Promise<OwnFacets | null> => {
    const claims = this.#own?.claims;
    if (!claims) return null;
    const asked = this.#asked;
    const counts = new FacetCounts(claims, filters);
    for (let from = 0; from < claims.rows; from += sliceRows) {
      counts.count(from, Math.min(from + sliceRows, claims.rows));
      await nextTurn();
      if (asked !== this.#asked) return null;
    }
    return counts.counted;
  };
}

/** Rows under some filters. */
export interface OwnSeen {
  readonly filters: Filters;
  readonly rows: number;
  /** Null where they are too many to be drawn one by one. */
  readonly tables: ClaimTables | null;
  readonly bands: readonly Band[];
}

/** A cell as it is shown: a line that never ends must not stall the page. */
const short = (cell: string): string =>
  cell.length > longestShown ? `${cell.slice(0, longestShown)}…` : cell;

/** Nothing, or nothing but blanks and line ends. */
function isBlank(sample: Uint8Array): boolean {
  return sample.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}

async function readAll(file: Blob, dialect: Dialect, told: (progress: Progress) => void): Promise<LongFile> {
  const reader = new BytesReader(dialect);
  const size = pieceBytes * 8;
  const fetched = (at: number) => file.slice(at, at + size).arrayBuffer();
  for (let at = 0, next = fetched(0); at < file.size; at += size) {
    const bytes = new Uint8Array(await next);
    // the disk goes on while these are read
    if (at + size < file.size) next = fetched(at + size);
    for (let from = 0; from < bytes.length; from += pieceBytes)
      reader.push(bytes.subarray(from, from + pieceBytes));
    told(reader.progress);
  }
  return reader.end();
}
