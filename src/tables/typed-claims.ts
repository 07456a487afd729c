/** The columns of a claim that filters ask for, each a word of a list. */
export const typedKeys = [
  'country',
  'scope',
  'indicator',
  'measure',
  'regime',
  'reported_by',
  'confidence',
] as const;

export type TypedKey = (typeof typedKeys)[number];

/** Cells of any text, each different one kept once. */
export interface TextCodes {
  readonly words: readonly string[];
  readonly codes: Uint32Array;
}

/** Many claims as typed columns. Only rows that are `good` may be shown or counted. */
export interface TypedClaims {
  readonly rows: number;
  readonly good: Uint8Array;
  /** For each key the words, and for each row the place of its own among them. */
  readonly words: Readonly<Record<TypedKey, readonly string[]>>;
  readonly codes: Readonly<Record<TypedKey, Uint8Array>>;
  /** The first ms (UTC) of the period, and the first after it. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** The year in which the period begins. */
  readonly year: Int16Array;
  /** The least and the most that the figure may be; the same where it is no range. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1 where the row is flagged as a total of several years. */
  readonly several: Uint8Array;
  /** For each text that a row may hold the different texts, the empty one first, and for each row the place of its own. */
  readonly texts: Readonly<Record<'place' | 'series', TextCodes>>;
  /** 1 where the row names a series. */
  readonly series: Uint8Array;
}
