import type { PictureBase } from './picture-base.js';

/** Results of studies one below the other, each on an axis of its own: nothing is pooled. */
export interface PairsPicture extends PictureBase {
  readonly kind: 'pairs';
  readonly groups: readonly PairGroup[];
}

export interface PairGroup {
  readonly id: 'both' | 'one' | 'none';
  readonly title: string;
  readonly rows: readonly PairRow[];
}

export interface PairRow {
  readonly id: string;
  readonly country: string;
  /** "Malaysia, 2016". */
  readonly title: string;
  /** What the source states, in a sentence. */
  readonly claim: string;
  /** The figure with its unit and what was measured, where there is no pair to draw. */
  readonly figure: string;
  /** Both sides, where the source gives both in one unit. */
  readonly pair: Pair | null;
  /** Design of the study and how sure the row is. */
  readonly design: string;
  readonly sentence: string;
}

export interface Pair {
  readonly compulsory: number;
  readonly voluntary: number;
  readonly compulsoryLabel: string;
  readonly voluntaryLabel: string;
  /** What the axis holds: "drug-free after one year, percent". */
  readonly axis: string;
}
