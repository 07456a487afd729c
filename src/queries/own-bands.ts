import type { TypedClaims, TypedKey } from '../tables/typed-claims.js';

/** The rows of one country and kind: stock, flow, regime and level are never mixed. */
export interface Band {
  readonly country: string;
  readonly indicator: string;
  readonly measure: string;
  readonly regime: string;
  readonly scope: string;
  readonly rows: number;
  readonly years: readonly BandYear[];
}

/** What the rows of a year state, between them: never their mean, nor their sum. */
export interface BandYear {
  readonly year: number;
  readonly rows: number;
  readonly low: number;
  readonly high: number;
}

const keys = ['country', 'indicator', 'measure', 'regime', 'scope'] as const satisfies readonly TypedKey[];

/** Some rows by country and kind, and within these by the year in which their period begins; the largest first. */
export function ownBands(claims: TypedClaims, rows: Uint32Array): Band[] {
  const groups = new Map<number, Group>();
  const columns = keys.map((key) => ({ codes: claims.codes[key], base: claims.words[key].length || 1 }));
  let group: Group | undefined;
  let last = -1;
  for (const row of rows) {
    let key = 0;
    for (const { codes, base } of columns) key = key * base + (codes[row] ?? 0);
    if (key !== last) group = groups.get(key);
    if (!group) groups.set(key, (group = new Group(claims, row)));
    last = key;
    group.add(row);
  }
  return [...groups.values()].map((one) => one.band()).sort((a, b) => b.rows - a.rows);
}

/** Years are kept by their place after this one; dates have four figures. */
class Group {
  readonly #claims: TypedClaims;
  readonly #row: number;
  readonly #counts: number[] = [];
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  #rows = 0;

  constructor(claims: TypedClaims, row: number) {
    this.#claims = claims;
    this.#row = row;
  }

  add(row: number): void {
    const { year: years, low, high } = this.#claims;
    const year = years[row] ?? 0;
    const count = (this.#counts[year] ?? 0) + 1;
    this.#counts[year] = count;
    this.#rows++;
    this.#widen(year, low[row] ?? NaN, high[row] ?? NaN, count === 1);
  }

  #widen(year: number, low: number, high: number, first: boolean): void {
    if (first || low < (this.#low[year] ?? low)) this.#low[year] = low;
    if (first || high > (this.#high[year] ?? high)) this.#high[year] = high;
  }

  band(): Band {
    const word = (key: (typeof keys)[number]) =>
      this.#claims.words[key][this.#claims.codes[key][this.#row] ?? 0] ?? '';
    return {
      country: word('country'),
      indicator: word('indicator'),
      measure: word('measure'),
      regime: word('regime'),
      scope: word('scope'),
      rows: this.#rows,
      years: this.#years(),
    };
  }

  #years(): BandYear[] {
    const years: BandYear[] = [];
    this.#counts.forEach((rows, year) => {
      years.push({ year, rows, low: this.#low[year] ?? NaN, high: this.#high[year] ?? NaN });
    });
    return years;
  }
}
