import type { ChartId } from '../charts/picture.js';
import type { Deck, DeckSlide, Said as DeckSaid } from '../exports/deck.js';
import type { Messages } from '../words/messages.js';

/** Words that hold no figure: what a deck says itself. */
export type OwnWords = (m: Messages) => string;

/** One thing that a slide says. A figure comes from the record only: from what a chart finds, or from a row. */
export type Said =
  Exclude<DeckSaid, { kind: 'words' }> | { readonly kind: 'words'; readonly words: OwnWords };

/** A slide of a ready deck, its words in any language. */
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
export interface DeckPlan {
  readonly title: OwnWords;
  readonly lead: OwnWords;
  readonly slides: readonly SlidePlan[];
}

/** A ready deck in the words of a language. */
export function deckOf(m: Messages, { title, lead, slides }: DeckPlan): Deck {
  return { by: 'record', title: title(m), lead: lead(m), slides: slides.map((plan) => slideOf(m, plan)) };
}

function slideOf(m: Messages, plan: SlidePlan): DeckSlide {
  return {
    ...plan,
    title: plan.title(m),
    says: plan.says.map((said) => (said.kind === 'words' ? { kind: said.kind, words: said.words(m) } : said)),
    notes: plan.notes.map((note) => note(m)),
  };
}

export const finding: Said = { kind: 'finding' };
export const described: Said = { kind: 'described' };
export const row = (id: string): Said => ({ kind: 'row', id, table: null });
export const outcome = (id: string): Said => ({ kind: 'outcome', id, table: null });
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
export function cover({ title, lead }: Pick<DeckPlan, 'title' | 'lead'>): SlidePlan {
  return rowsSlide('cover', title, [words(lead)]);
}
