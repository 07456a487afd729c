import type { Measure, Observation } from '../tables/observations.js';
import type { TypedClaims, TypedKey } from '../tables/typed-claims.js';
import { type Period, periodOf, periodOfSpan } from './periods.js';

/** The rows of one country, kind, length of period and part: stock, flow, regime, level and places are never mixed. */
export interface Band {
  readonly country: string;
  readonly indicator: string;
  readonly measure: string;
  readonly regime: string;
  readonly scope: string;
  readonly period: BandPeriod;
  /** Below the national total; "" where the rows do not say. */
  readonly place: string;
  readonly series: string;
  readonly rows: number;
  readonly years: readonly BandYear[];
}

/** Only of a flow does it matter how much of a year it covers; several years together never stand beside one. */
export type BandPeriod = 'date' | Period;

/** What the rows of a year state, between them: never their mean, nor their sum. */
export interface BandYear {
  readonly year: number;
  /** The last year, for totals of several years; else the same year. */
  readonly to: number;
  readonly rows: number;
  readonly low: number;
  readonly high: number;
}

const keys = ['country', 'indicator', 'measure', 'regime', 'scope'] as const satisfies readonly TypedKey[];
const periods: readonly BandPeriod[] = ['date', 'year', 'part', 'several'];

/** Some rows by country and kind, and within these by the year in which their period begins; the largest first. */
export function ownBands(claims: TypedClaims, rows: Uint32Array): Band[] {
  const groups = new Map<number, Group>();
  const columns = keys.map((key) => ({ codes: claims.codes[key], base: claims.words[key].length || 1 }));
  const partOf = partsOf(claims);
  let group: Group | undefined;
  let last = -1;
  for (const row of rows) {
    let key = partOf(row) * periods.length + periods.indexOf(periodIn(claims, row));
    for (const { codes, base } of columns) key = key * base + (codes[row] ?? 0);
    if (key !== last) group = groups.get(key);
    if (!group) groups.set(key, (group = new Group(claims, row)));
    last = key;
    group.add(row);
  }
  return [...groups.values()].map((one) => one.band()).sort((a, b) => b.rows - a.rows);
}

/** Whether a claim may stand beside a band: of the very same kind, length of period and part. */
export function isAlike(claim: Observation, band: Band): boolean {
  return (
    keys.every((key) => claim[key] === band[key]) &&
    narrowed(claim.measure, periodOf(claim)) === band.period &&
    isSamePart(claim, band)
  );
}

/** Rows below the national total that name no place are of the same part only where they are of one series. */
function isSamePart({ scope, place, series }: Observation, band: Band): boolean {
  if (scope === 'national') return true;
  if ((place ?? '') !== band.place) return false;
  return scope === 'multi' || band.place !== '' || (series !== null && series === band.series);
}

function narrowed(measure: string, period: Period): BandPeriod {
  return measure === ('flow' satisfies Measure) || period === 'several' ? period : 'date';
}

function periodIn(claims: TypedClaims, row: number): BandPeriod {
  const { from, to, several } = claims;
  const period = periodOfSpan(from[row] ?? NaN, to[row] ?? NaN, several[row] === 1);
  return narrowed(wordOf(claims, 'measure', row), period);
}

/** A number for each pair of place and series, none for national rows. */
function partsOf(claims: TypedClaims): (row: number) => number {
  const { place, series } = claims.texts;
  const parts = new Map<number, number>();
  const national = claims.words.scope.indexOf('national');
  return (row) => {
    if (claims.codes.scope[row] === national) return 0;
    const pair = (place.codes[row] ?? 0) * series.words.length + (series.codes[row] ?? 0);
    const part = parts.get(pair) ?? parts.size + 1;
    parts.set(pair, part);
    return part;
  };
}

function wordOf({ words, codes }: TypedClaims, key: TypedKey, row: number): string {
  return words[key][codes[key][row] ?? 0] ?? '';
}

/** What some rows state of a year, as they come. */
type Stated = { -readonly [Key in keyof BandYear]: BandYear[Key] };

class Group {
  readonly #claims: TypedClaims;
  readonly #row: number;
  readonly #period: BandPeriod;
  readonly #years = new Map<number, Stated>();
  #rows = 0;

  constructor(claims: TypedClaims, row: number) {
    this.#claims = claims;
    this.#row = row;
    this.#period = periodIn(claims, row);
  }

  add(row: number): void {
    const { year: years, low: lows, high: highs } = this.#claims;
    const year = years[row] ?? 0;
    const to = this.#period === 'several' ? this.#lastYear(row) : year;
    const [low, high] = [lows[row] ?? NaN, highs[row] ?? NaN];
    const key = year * 10_000 + to;
    const stated = this.#years.get(key);
    this.#rows++;
    if (!stated) {
      this.#years.set(key, { year, to, rows: 1, low, high });
      return;
    }
    stated.rows++;
    if (low < stated.low) stated.low = low;
    if (high > stated.high) stated.high = high;
  }

  #lastYear(row: number): number {
    return new Date((this.#claims.to[row] ?? NaN) - 1).getUTCFullYear();
  }

  band(): Band {
    const word = (key: TypedKey) => wordOf(this.#claims, key, this.#row);
    const below = word('scope') !== 'national';
    return {
      country: word('country'),
      indicator: word('indicator'),
      measure: word('measure'),
      regime: word('regime'),
      scope: word('scope'),
      period: this.#period,
      place: below ? this.#text('place') : '',
      series: below ? this.#text('series') : '',
      rows: this.#rows,
      years: [...this.#years.values()].sort((a, b) => a.year - b.year || a.to - b.to),
    };
  }

  #text(key: 'place' | 'series'): string {
    const { words, codes } = this.#claims.texts[key];
    return words[codes[this.#row] ?? 0] ?? '';
  }
}
