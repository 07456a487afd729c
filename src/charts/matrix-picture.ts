import type { Alternative } from '../tables/alternatives.js';
import type { PictureBase } from './picture-base.js';

/** What is known of a feature: unknown is not no. */
export type FeatureValue = Alternative['voluntary'];

/** Programmes and which of some common features each has. */
export interface MatrixPicture extends PictureBase {
  readonly kind: 'matrix';
  /** The names of the features, in the order of the cells. */
  readonly features: readonly string[];
  readonly groups: readonly MatrixGroup[];
}

export interface MatrixGroup {
  readonly country: string;
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly cells: readonly FeatureValue[];
  readonly sentence: string;
}
