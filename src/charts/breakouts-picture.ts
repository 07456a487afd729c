import type { Mark, PictureBase } from './picture-base.js';

/** Breakouts by date, a row each: every count of each source, with a range where they disagree. Nothing is added up. */
export interface BreakoutsPicture extends PictureBase {
  readonly kind: 'breakouts';
  readonly rows: readonly BreakoutRow[];
}

export interface BreakoutRow {
  readonly id: string;
  readonly country: string;
  /** "23 October 2016 · Dong Nai centre, Viet Nam". */
  readonly title: string;
  /** The lowest first. */
  readonly counts: readonly BreakoutCount[];
  /** Counts whose less exact date holds this breakout: outside its range. */
  readonly looser: readonly BreakoutCount[];
}

export interface BreakoutCount {
  readonly mark: Mark;
  /** "over 500, government: residents who broke out, first report". */
  readonly said: string;
}
