import type { Closure } from '../tables/closures.js';
import type { BoardPicture } from './board-picture.js';
import type { BreakoutsPicture } from './breakouts-picture.js';
import type { CallsPicture } from './calls-picture.js';
import type { MatrixPicture } from './matrix-picture.js';
import type { PairsPicture } from './pairs-picture.js';
import type { PanelsPicture } from './panels-picture.js';
import type { Mark, PictureBase, Target } from './picture-base.js';
import type { TimelinePicture } from './timeline-picture.js';

export {
  type ChartId,
  chartIds,
  type Mark,
  type MarkLink,
  type Omitted,
  type OtherRows,
  type PictureBase,
  type Target,
} from './picture-base.js';
export type {
  BarsPanel,
  Panel,
  PanelGroup,
  PanelsPicture,
  PointsPanel,
  SpansPanel,
  WordsPanel,
} from './panels-picture.js';

/** Estimates beside each other, each with its range and what it covers; never joined. */
export interface RangesPicture extends PictureBase {
  readonly kind: 'ranges';
  readonly groups: readonly RangeGroup[];
}

export interface RangeGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RangeRow[];
}

export interface RangeRow {
  readonly mark: Mark;
  /** "March 2012, UN bodies". */
  readonly label: string;
  /** Which countries and people it covers. */
  readonly covers: string;
}

/** The latest count of each country, on a map and ranked. */
export interface MapPicture extends PictureBase {
  readonly kind: 'map';
  readonly places: readonly MapPlace[];
  /** Countries of the record without such a count, by name. */
  readonly without: readonly string[];
}

export interface MapPlace {
  readonly country: string;
  readonly name: string;
  /** ISO 3166-1 numeric, or null for what the map does not hold. */
  readonly numeric: string | null;
  /** The latest claims: several where several stand for one date. */
  readonly marks: readonly Mark[];
}

/** Measurable promises, one row each: from baseline to target, and what was reported since. */
export interface PromisesPicture extends PictureBase {
  readonly kind: 'promises';
  readonly rows: readonly PromiseRow[];
  readonly span: readonly [number, number];
}

export interface PromiseRow {
  readonly target: Target;
  /** "Viet Nam, 2016". */
  readonly title: string;
  readonly what: string;
  readonly verdict: Closure['verdict'];
  readonly verdictLabel: string;
  /** Claims of the same country and unit since the promise; each still a claim. */
  readonly later: readonly Mark[];
  /** The outcome stated by the promise's own row; null where it gives no figure. */
  readonly outcome: { readonly at: number; readonly value: number; readonly label: string } | null;
  readonly deadline: number | null;
  readonly deadlineLabel: string;
}

/** Who reported in which year. A year without a cell is silence. */
export interface SilencePicture extends PictureBase {
  readonly kind: 'silence';
  readonly years: readonly number[];
  readonly rows: readonly SilenceRow[];
}

export interface SilenceRow {
  readonly country: string;
  readonly name: string;
  readonly cells: readonly SilenceCell[];
  readonly last: string;
}

export interface SilenceCell {
  readonly year: number;
  /** Whether a government's own figure is among the claims. */
  readonly official: boolean;
  readonly ids: readonly string[];
  readonly sentence: string;
}

export type Picture =
  | PanelsPicture
  | RangesPicture
  | MapPicture
  | PromisesPicture
  | SilencePicture
  | MatrixPicture
  | PairsPicture
  | CallsPicture
  | BoardPicture
  | TimelinePicture
  | BreakoutsPicture;
