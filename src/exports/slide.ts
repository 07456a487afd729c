import type { Picture } from '../charts/picture.js';
import type { Source } from '../tables/sources.js';
import type { OtherTable } from '../queries/find-row.js';
import type { Theme, ViewState } from '../urls/address.js';
import type { Route } from '../urls/route.js';

/** A slide as it is shown, printed and written to files: computed from the record, figures with their qualifiers. */
export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly SlideLine[];
  /** Null on a slide of words, and where nothing is left of its chart. */
  readonly picture: Picture | null;
  /** What the picture cannot be read without: why it is split, what it leaves out. */
  readonly asides: readonly string[];
  /** What is wrong with it, for all to read: its rows are gone. */
  readonly gone: string | null;
  /** The page that shows the same; null for a slide of words. */
  readonly seen: { readonly route: Route; readonly state: ViewState } | null;
  /** The theme that it was added in; null where it follows the room. */
  readonly theme: Theme | null;
  /** Who published the sources, as a sentence; of words by a reader it says that they are theirs. */
  readonly credit: string;
  /** The same for a screen: the first two, and how many more. */
  readonly shortCredit: string;
  readonly notes: SlideNotes;
}

export interface SlideLine {
  readonly text: string;
  /** The row that it is made of. */
  readonly row: string | null;
  /** The table that this row is looked up in first. */
  readonly table: OtherTable | null;
}

/** What the speaker reads: what the chart shows in words, then the claims behind it. */
export interface SlideNotes {
  readonly points: readonly string[];
  readonly claims: readonly SlideClaim[];
  /** How many more claims there are; the page of the chart lists them. */
  readonly more: number;
}

export interface SlideClaim {
  readonly id: string;
  readonly sentence: string;
  readonly sources: readonly Source[];
}
