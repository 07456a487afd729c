import type { HistoryEvent } from '../tables/events.js';
import type { PictureBase } from './picture-base.js';

/** Happenings in lanes over time: nothing is counted, so nothing is joined. */
export interface TimelinePicture extends PictureBase {
  readonly kind: 'timeline';
  readonly lanes: readonly TimelineLane[];
  /** First and last moment of the time axis. */
  readonly span: readonly [number, number];
}

export interface TimelineLane {
  readonly id: string;
  readonly title: string;
  /** In the order of time. */
  readonly marks: readonly EventMark[];
}

/** One event as a mark: it covers all the time that its date may mean. Times are ms, UTC. */
export interface EventMark {
  /** The event's permanent id. */
  readonly id: string;
  readonly country: string;
  readonly from: number;
  readonly to: number;
  /** How exact its source is. */
  readonly exact: 'year' | 'month' | 'day';
  readonly low: boolean;
  readonly title: string;
  /** Date and country, and in lanes of countries the kind: "24 Aug 2016 · Viet Nam". */
  readonly about: string;
  /** The whole event as a sentence: the mark's accessible name. */
  readonly sentence: string;
  readonly category: HistoryEvent['category'];
}
