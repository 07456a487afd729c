import type { PickKey } from '../queries/picks.js';

export type FacetKey = 'countries' | 'from' | 'to' | PickKey;

/** What rows that are no claims can be narrowed to, with the rows that each value alone would leave. */
export interface RowFacet {
  readonly key: FacetKey;
  readonly title: string;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly value: string;
  readonly text: string;
  readonly rows: number;
  readonly chosen: boolean;
}

/** One filter over rows. */
export interface FacetSpec<Row> {
  readonly key: FacetKey;
  readonly title: string;
  /** Whether a row passes the filter as it is set. */
  readonly test: (row: Row) => boolean;
  readonly values: readonly string[];
  readonly text: (value: string) => string;
  /** Whether a row would pass, were this value alone set. */
  readonly keeps: (row: Row, value: string) => boolean;
  readonly chosen: readonly string[];
}

/** Counts for each value of each filter the rows that it would leave, the other filters kept. `always` is what no filter here can lift. */
export function rowFacets<Row>(
  rows: readonly Row[],
  specs: readonly FacetSpec<Row>[],
  always: (row: Row) => boolean = () => true,
): RowFacet[] {
  return specs.map(({ key, title, values, text, keeps, chosen }) => {
    const others = specs.filter((spec) => spec.key !== key);
    const left = rows.filter((row) => always(row) && others.every(({ test }) => test(row)));
    const options = values.map((value) => ({
      value,
      text: text(value),
      rows: left.filter((row) => keeps(row, value)).length,
      chosen: chosen.includes(value),
    }));
    return { key, title, options };
  });
}

/** All years from the first to the last of some, as texts; [] for none. */
export function yearsOf(years: readonly number[]): string[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
}
