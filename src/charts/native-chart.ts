import type { Mark } from './picture.js';

/** A chart that another program draws from its figures, as plain data: points in time, or bars. */
export type NativeChart = NativePoints | NativeBars;

interface NativeBase {
  /** "Viet Nam: people held on a date". */
  readonly heading: string;
  /** The country whose colour it has. */
  readonly country: string;
  readonly marks: readonly Mark[];
  /** How to read what occurs in it. */
  readonly key: readonly string[];
  readonly values: NativeAxis;
}

export interface NativeAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly log: boolean;
}

/** Claims of dates: the years from left to right. */
export interface NativePoints extends NativeBase {
  readonly form: 'points';
  readonly years: NativeAxis;
  readonly series: readonly PointSeries[];
}

/** What one line may join; a `null` is where it ends. */
export interface PointSeries {
  readonly name: string;
  readonly kind: 'claims' | 'joins' | 'ranges' | 'promise';
  readonly points: readonly (NativePoint | null)[];
}

export interface NativePoint {
  readonly id: string;
  readonly when: string;
  /** 2016.5 is the middle of 2016. */
  readonly year: number;
  readonly value: number;
  /** The figure with its qualifier. */
  readonly said: string;
  readonly shape: Mark['qualifier'] | 'end';
  readonly hollow: boolean;
  /** Whether it is of the reader's own file. */
  readonly own: boolean;
  /** Where its figure stands beside it; null where there is no room. */
  readonly label: LabelSide | null;
}

export type LabelSide = 't' | 'r' | 'l' | 'b';

/** Flows of whole years as columns, a year without a claim left empty; or counts ranked as bars. */
export interface NativeBars extends NativeBase {
  readonly form: 'columns' | 'bars';
  readonly series: readonly string[];
  readonly bars: readonly NativeBar[];
}

/** One claim, or the empty place of a year in which none was found. */
export interface NativeBar {
  readonly id: string | null;
  readonly country: string;
  readonly category: string;
  readonly when: string;
  readonly series: number;
  /** Null in an empty place, and where the source gives only a range. */
  readonly value: number | null;
  /** Where the source gives only that. */
  readonly range: readonly [low: number, high: number] | null;
  readonly said: string;
  readonly hollow: boolean;
  readonly labelled: boolean;
}

/** Where the plot of a chart stands on its slide, and how large its words are, in points. */
export const plotRoom = {
  left: 96,
  top: 14,
  width: 768,
  height: 190,
  right: 24,
  bottom: 46,
  size: 20,
} as const;
