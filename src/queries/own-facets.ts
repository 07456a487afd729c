import type { TypedClaims, TypedKey } from '../tables/typed-claims.js';
import type { Filters, ListKey } from './filters.js';
import { withinYears } from './own-select.js';
import { type OwnYears, YearCounts } from './own-years.js';

/** For each filter its words that the rows hold, and how many rows each would leave, were it chosen alone. */
export type OwnFacets = Readonly<Record<ListKey, readonly (readonly [word: string, rows: number])[]>> & {
  readonly years: OwnYears;
};

/** The filters of claims with the columns that they ask for. */
export const filterColumns: Readonly<Record<ListKey, TypedKey>> = {
  countries: 'country',
  indicator: 'indicator',
  measure: 'measure',
  regime: 'regime',
  scope: 'scope',
  reported: 'reported_by',
  confidence: 'confidence',
};

const keys: readonly ListKey[] = [
  'countries',
  'indicator',
  'measure',
  'regime',
  'scope',
  'reported',
  'confidence',
];

/** Counts all filters in one pass, some rows at a time: a row that fails one filter only counts for that one. */
export class FacetCounts {
  readonly #good: Uint8Array;
  readonly #columns: readonly FacetColumn[];
  readonly #within: (row: number) => boolean;
  readonly #years: YearCounts;

  constructor(claims: TypedClaims, filters: Filters) {
    this.#good = claims.good;
    this.#columns = keys.map((key) => new FacetColumn(claims, filters, key));
    this.#within = withinYears(claims, filters);
    this.#years = new YearCounts(claims, filters);
  }

  /** Takes the rows from one up to another. */
  count(from: number, to: number): void {
    const columns = this.#columns;
    for (let row = from; row < to; row++)
      if (this.#good[row] === 1) {
        const failed = failedOf(columns, row);
        const counts = this.#within(row);
        for (const column of columns) column.count(row, counts && (failed === null || failed === column));
        this.#years.count(row, failed === null);
      }
  }

  get counted(): OwnFacets {
    const of = (key: ListKey) => this.#columns[keys.indexOf(key)]?.counted() ?? [];
    return {
      countries: of('countries'),
      indicator: of('indicator'),
      measure: of('measure'),
      regime: of('regime'),
      scope: of('scope'),
      reported: of('reported'),
      confidence: of('confidence'),
      years: this.#years.counted(),
    };
  }
}

/** The filter that a row fails, if it is one only. */
function failedOf(columns: readonly FacetColumn[], row: number): FacetColumn | 'several' | null {
  let failed: FacetColumn | null = null;
  for (const column of columns) {
    if (column.passes(row)) continue;
    if (failed) return 'several';
    failed = column;
  }
  return failed;
}

class FacetColumn {
  readonly #words: readonly string[];
  readonly #codes: Uint8Array;
  readonly #allowed: Uint8Array | null;
  readonly #seen: Uint8Array;
  readonly #counts: Uint32Array;

  constructor({ words, codes }: TypedClaims, filters: Filters, key: ListKey) {
    const asked: readonly string[] = filters[key];
    this.#words = words[filterColumns[key]];
    this.#codes = codes[filterColumns[key]];
    this.#allowed =
      asked.length === 0 ? null : Uint8Array.from(this.#words, (word) => (asked.includes(word) ? 1 : 0));
    this.#seen = new Uint8Array(this.#words.length);
    this.#counts = new Uint32Array(this.#words.length);
  }

  passes(row: number): boolean {
    return this.#allowed === null || this.#allowed[this.#codes[row] ?? 0] === 1;
  }

  count(row: number, counts: boolean): void {
    const code = this.#codes[row] ?? 0;
    this.#seen[code] = 1;
    if (counts) this.#counts[code] = (this.#counts[code] ?? 0) + 1;
  }

  counted(): [string, number][] {
    return this.#words.flatMap((word, at): [string, number][] =>
      this.#seen[at] === 1 ? [[word, this.#counts[at] ?? 0]] : [],
    );
  }
}
