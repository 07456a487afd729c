import type { OtherTable } from '../queries/find-row.js';
import type { Closure } from '../tables/closures.js';
import type {
  Confidence,
  Measure,
  Observation,
  Qualifier,
  Regime,
  Reporter,
} from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';

export const chartIds = [
  'people-held',
  'admissions',
  'centres',
  'centres-by-country',
  'regional-totals',
  'vietnam-plan',
  'promises',
  'silence',
  'alternatives',
  'voluntary-care',
  'effectiveness',
  'rights-calls',
  'recommendations',
  'timeline',
  'escapes',
] as const;
export type ChartId = (typeof chartIds)[number];

/** One claim as a mark. It keeps all that a drawing needs, so that no drawing looks into the tables. Times are ms, UTC. */
export interface Mark {
  /** The row's permanent id. */
  readonly id: string;
  readonly country: string;
  /** Middle of the period, where a claim of a date is drawn. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Null where the source gives only a range; then `low` and `high` are set. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly confidence: Confidence;
  readonly measure: Measure;
  readonly regime: Regime;
  readonly by: Reporter;
  /** The figure with its qualifier, for a label: "over 450,000". */
  readonly label: string;
  /** When, for tight places: "Aug 2016". */
  readonly when: string;
  /** What the figure leaves out, for a partial or local claim; "" for a national one. */
  readonly part: string;
  /** The whole claim as a sentence: the mark's accessible name. */
  readonly sentence: string;
}

/** A stretch between two marks of one series; a `gap` is drawn faint and dashed and says that no figure was found. */
export interface MarkLink {
  readonly kind: 'line' | 'gap';
  /** The ids of its two claims. */
  readonly claims: readonly [from: string, to: string];
  readonly from: readonly [time: number, value: number];
  readonly to: readonly [time: number, value: number];
}

/** A promise: never an observation, so it is drawn as an arrow of its own. Either end may be unknown. */
export interface Target {
  /** The promise's permanent id. */
  readonly id: string;
  readonly country: string;
  readonly from: readonly [time: number, value: number] | null;
  readonly to: readonly [time: number, value: number];
  /** Whether the record holds the baseline only as a claim of low confidence. */
  readonly doubtful: boolean;
  /** Both figures with the qualifiers that the promise's own words give them; "" for one that is not known. */
  readonly ends: { readonly from: string; readonly to: string };
  readonly label: string;
  readonly sentence: string;
}

/** What is common to all pictures: the words around the drawing and the rows that every reading is made of. */
export interface PictureBase {
  readonly chart: ChartId;
  /** The question that the chart answers. */
  readonly title: string;
  /** What is counted, in one line. */
  readonly lead: string;
  /** What stands out, computed from the rows; null where the filters leave nothing to say. */
  readonly finding: string | null;
  /** The picture in words: its accessible text. */
  readonly description: readonly string[];
  /** Why the picture is split, what a line may not join. */
  readonly notes: readonly string[];
  readonly claims: readonly Observation[];
  readonly promises: readonly Closure[];
  /** Rows that are neither claims nor promises; a table that a chart does not show is left out. */
  readonly others?: OtherRows;
  readonly omitted: Omitted | null;
  /** The ids of its rows in the order in which they are gone through, where that is not the order of the rows. */
  readonly order?: readonly string[];
}

/** What the chart's own default leaves out, in words: "14 more: 9 partial, 5 low confidence". */
export interface Omitted {
  readonly count: number;
  readonly text: string;
}

/** Rows of the other tables, by table. */
export type OtherRows = { readonly [T in OtherTable]?: Tables[T] };
