import type { Mechanism } from '../tables/mechanisms.js';
import type { PictureBase } from './picture-base.js';

/** Where an act stands; the status of a treaty is no stance. */
export type Stance = Exclude<Mechanism['stance'], 'ratified' | 'not_party'>;

/** Which body said what about which country when: a row a country. */
export interface CallsPicture extends PictureBase {
  readonly kind: 'calls';
  readonly span: readonly [number, number];
  readonly rows: readonly CallsRow[];
}

export interface CallsRow {
  readonly country: string;
  readonly name: string;
  readonly marks: readonly CallMark[];
}

export interface CallMark {
  readonly id: string;
  /** The middle of its date, in ms. */
  readonly at: number;
  readonly stance: Stance;
  readonly sentence: string;
}
