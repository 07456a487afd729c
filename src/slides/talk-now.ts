import type { ShowPage } from './show-pages.js';

/** What a talk tells the speaker's window. */
export interface TalkNow {
  readonly title: string;
  /** The number of the slide from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** As far as it has been told. */
  readonly page: ShowPage;
  /** What came last, where a chart is told step by step. */
  readonly until: string | null;
  /** The page after it, once it is made. */
  readonly next: ShowPage | null;
  readonly last: boolean;
}
