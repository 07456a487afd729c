import type { ChartId } from '../charts/picture.js';
import type { Messages } from '../words/messages.js';

/** Words that hold no figure: what a deck says itself. */
export type OwnWords = (m: Messages) => string;

/** One thing that a slide says. A figure comes from the record only: from what a chart finds, or from a row. */
export type Said =
  | { readonly kind: 'finding' }
  /** What the chart shows, in words: the first paragraph. */
  | { readonly kind: 'described' }
  /** The row of this id as a sentence. */
  | { readonly kind: 'row'; readonly id: string }
  /** What became of the promise or the recommendation of this id. */
  | { readonly kind: 'outcome'; readonly id: string }
  | { readonly kind: 'words'; readonly words: OwnWords };

/** A slide as data: it is computed anew from the record whenever it is shown. */
export interface SlidePlan {
  /** Unique within its deck; part of the address of the slide. */
  readonly id: string;
  readonly title: OwnWords;
  readonly chart: ChartId | null;
  /** What the chart is narrowed to, as in an address: "countries=VNM&from=2015". */
  readonly query: string;
  readonly says: readonly Said[];
  /** What the speaker says besides. */
  readonly notes: readonly OwnWords[];
}

/** Some slides that argue one point. */
export interface Deck {
  readonly title: OwnWords;
  readonly lead: OwnWords;
  readonly slides: readonly SlidePlan[];
}

export const finding: Said = { kind: 'finding' };
export const described: Said = { kind: 'described' };
export const row = (id: string): Said => ({ kind: 'row', id });
export const outcome = (id: string): Said => ({ kind: 'outcome', id });
export const words = (own: OwnWords): Said => ({ kind: 'words', words: own });

/** A slide that shows a chart. */
export function chartSlide(
  id: string,
  title: OwnWords,
  [chart, query]: readonly [ChartId, string],
  says: readonly Said[] = [finding],
): SlidePlan {
  return { id, title, chart, query, says, notes: [] };
}

/** A slide that says what stands in rows. */
export function rowsSlide(id: string, title: OwnWords, says: readonly Said[]): SlidePlan {
  return { id, title, chart: null, query: '', says, notes: [] };
}

/** The slide that a deck begins with. */
export function cover({ title, lead }: Pick<Deck, 'title' | 'lead'>): SlidePlan {
  return rowsSlide('cover', title, [words(lead)]);
}
