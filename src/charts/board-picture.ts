import type { Recommendation } from '../tables/recommendations.js';
import type { PictureBase } from './picture-base.js';

/** Recommendations and what became of each. */
export interface BoardPicture extends PictureBase {
  readonly kind: 'board';
  readonly groups: readonly BoardGroup[];
}

export interface BoardGroup {
  readonly addressee: string;
  readonly rows: readonly BoardRow[];
}

export interface BoardRow {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly status: Recommendation['status'];
  readonly statusLabel: string;
  /** "Last evidence: March 2022", or that none was found. */
  readonly last: string;
  /** That evidence in words. */
  readonly note: string;
  readonly sentence: string;
}
