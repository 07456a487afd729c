import type { ShowPage } from './show-pages.js';

/** What a talk tells the speaker's window. */
export interface TalkNow {
  readonly title: string;
  readonly index: number;
  readonly count: number;
  readonly page: ShowPage;
  readonly year: number | null;
  readonly next: ShowPage | null;
}
