import type { TypedClaims } from '../tables/typed-claims.js';
import type { Filters } from './filters.js';

/** For each end of the range of years, the years that rows begin or end in, and how many rows each would leave. */
export type OwnYears = Readonly<Record<'from' | 'to', readonly (readonly [year: number, rows: number])[]>>;

/** Counts rows by the years in which their periods begin and end: a period counts where it overlaps the range. */
export class YearCounts {
  readonly #claims: TypedClaims;
  readonly #filters: Filters;
  readonly #seen = new Set<number>();
  /** Rows by their last year, of those that begin in time; and by their first, of those that end in time. */
  readonly #lasts = new Map<number, number>();
  readonly #firsts = new Map<number, number>();
  /** When a year ends. */
  readonly #ends = new Map<number, number>();

  constructor(claims: TypedClaims, filters: Filters) {
    this.#claims = claims;
    this.#filters = filters;
  }

  /** Takes a row; whether it passes the other filters. */
  count(row: number, passes: boolean): void {
    const first = this.#claims.year[row] ?? 0;
    const last = this.#lastYear(row, first);
    this.#seen.add(first).add(last);
    if (!passes) return;
    const { from, to } = this.#filters;
    if (to === null || first <= to) add(this.#lasts, last);
    if (from === null || last >= from) add(this.#firsts, first);
  }

  counted(): OwnYears {
    const { from, to } = this.#filters;
    const years = [...this.#seen].sort((a, b) => a - b);
    const rows = (counts: ReadonlyMap<number, number>, within: (year: number) => boolean) =>
      [...counts].reduce((sum, [year, count]) => sum + (within(year) ? count : 0), 0);
    return {
      from: years
        .filter((year) => to === null || year <= to)
        .map((year) => [year, rows(this.#lasts, (last) => last >= year)]),
      to: years
        .filter((year) => from === null || year >= from)
        .map((year) => [year, rows(this.#firsts, (first) => first <= year)]),
    };
  }

  #lastYear(row: number, first: number): number {
    const to = this.#claims.to[row] ?? NaN;
    let end = this.#ends.get(first);
    if (end === undefined) this.#ends.set(first, (end = Date.UTC(first + 1, 0, 1)));
    return to <= end ? first : new Date(to - 1).getUTCFullYear();
  }
}

function add(counts: Map<number, number>, year: number): void {
  counts.set(year, (counts.get(year) ?? 0) + 1);
}
