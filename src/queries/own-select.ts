import type { TypedClaims, TypedKey } from '../tables/typed-claims.js';
import type { Defaults, Filters } from './filters.js';

/** The good rows that pass the filters, as `matches` has it for single claims. */
export function selectOwn(claims: TypedClaims, filters: Filters, defaults: Defaults): Uint32Array {
  const found = new Uint32Array(claims.rows);
  const asked = keysAsked(claims, filters, defaults);
  const loose = filters.scope.length > 0 || defaults.scope === 'all';
  const passes = (row: number) =>
    asked.every(({ codes, allowed }) => allowed[codes[row] ?? 0] === 1) &&
    (loose || isComparable(claims, row));
  const { good } = claims;
  const within = withinYears(claims, filters);
  let length = 0;
  for (let row = 0; row < claims.rows; row++)
    if (good[row] === 1 && within(row) && passes(row)) found[length++] = row;
  return found.subarray(0, length);
}

/** Whether the period of a row overlaps the years asked for. */
export function withinYears(
  { from, to }: TypedClaims,
  filters: Pick<Filters, 'from' | 'to'>,
): (row: number) => boolean {
  const first = filters.from === null ? -Infinity : Date.UTC(filters.from, 0, 1);
  const after = filters.to === null ? Infinity : Date.UTC(filters.to + 1, 0, 1);
  return (row) => (to[row] ?? 0) > first && (from[row] ?? 0) < after;
}

interface Asked {
  readonly codes: Uint8Array;
  readonly allowed: Uint8Array;
}

function keysAsked({ codes, words }: TypedClaims, filters: Filters, defaults: Defaults): Asked[] {
  const { countries, indicator, measure, regime, scope, reported, confidence } = filters;
  const lists: Readonly<Record<TypedKey, readonly string[]>> = {
    country: countries,
    indicator,
    measure,
    regime,
    scope,
    reported_by: reported,
    confidence: confidence.length > 0 ? confidence : defaults.confidence,
  };
  const keys = ['country', 'indicator', 'measure', 'regime', 'scope', 'reported_by', 'confidence'] as const;
  return keys
    .filter((key) => lists[key].length > 0)
    .map((key) => ({
      codes: codes[key],
      allowed: Uint8Array.from(words[key], (word) => (lists[key].includes(word) ? 1 : 0)),
    }));
}

/** As `isComparable` has it for a claim: parts of a national total stand only where they have a series of their own. */
function isComparable({ codes, words, series }: TypedClaims, row: number): boolean {
  const scope = words.scope[codes.scope[row] ?? 0];
  return scope === 'national' || scope === 'multi' || (scope === 'partial' && series[row] === 1);
}
