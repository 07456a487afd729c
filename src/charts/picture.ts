import type { Closure } from '../tables/closures.js';
import type {
  Confidence,
  Measure,
  Observation,
  Qualifier,
  Regime,
  Reporter,
} from '../tables/observations.js';

export const chartIds = [
  'people-held',
  'admissions',
  'centres',
  'centres-by-country',
  'regional-totals',
  'vietnam-plan',
  'promises',
  'silence',
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
  readonly label: string;
  readonly sentence: string;
}

interface PanelBase {
  readonly id: string;
  /** "Viet Nam". */
  readonly title: string;
  /** What this panel's axis holds: "People held on a date". */
  readonly kind: string;
  readonly country: string;
  readonly marks: readonly Mark[];
  /** "Last reported January 2026". */
  readonly last: string;
}

/** Claims of dates over time, joined only within a series. */
export interface PointsPanel extends PanelBase {
  readonly form: 'points';
  readonly links: readonly MarkLink[];
  readonly targets: readonly Target[];
}

/** Flows of whole years, each drawn over its period. */
export interface BarsPanel extends PanelBase {
  readonly form: 'bars';
}

/** Flows of parts of a year or of several years together: one line each, over its period. */
export interface SpansPanel extends PanelBase {
  readonly form: 'spans';
}

/** One or two claims: said in words, since an axis would be empty. */
export interface WordsPanel extends PanelBase {
  readonly form: 'words';
}

export type Panel = PointsPanel | BarsPanel | SpansPanel | WordsPanel;

/** Charts over time, a panel a country and kind. Panels of one group stand together, time axes aligned. */
export interface PanelsPicture extends PictureBase {
  readonly kind: 'panels';
  readonly scale: 'own' | 'shared' | 'log';
  readonly groups: readonly PanelGroup[];
  /** First and last moment of the time axis of all panels. */
  readonly span: readonly [number, number];
}

export interface PanelGroup {
  readonly id: string;
  readonly title: string;
  readonly country: string;
  readonly panels: readonly Panel[];
}

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
  readonly omitted: Omitted | null;
}

/** What the chart's own default leaves out, in words: "14 more: 9 partial, 5 low confidence". */
export interface Omitted {
  readonly count: number;
  readonly text: string;
}

export type Picture = PanelsPicture | RangesPicture | MapPicture | PromisesPicture | SilencePicture;
