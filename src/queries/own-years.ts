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
    const upTo = running(years, this.#firsts);
    const since = running(years.toReversed(), this.#lasts).reverse();
    return {
      from: since.filter(([year]) => to === null || year <= to),
      to: upTo.filter(([year]) => from === null || year >= from),
    };
  }

  #lastYear(row: number, first: number): number {
    const to = this.#claims.to[row] ?? NaN;
    let end = this.#ends.get(first);
    if (end === undefined) this.#ends.set(first, (end = new Date(0).setUTCFullYear(first + 1, 0, 1)));
    return to <= end ? first : new Date(to - 1).getUTCFullYear();
  }
}

function add(counts: Map<number, number>, year: number): void {
  counts.set(year, (counts.get(year) ?? 0) + 1);
}

/** For each year, the rows of all years up to it in this order. */
function running(
  years: readonly number[],
  counts: ReadonlyMap<number, number>,
): (readonly [number, number])[] {
  let sum = 0;
  return years.map((year) => [year, (sum += counts.get(year) ?? 0)] as const);
}
