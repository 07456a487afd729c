import type { TellBy } from '../charts/room-steps.js';
import type { Slide } from '../exports/slide.js';
import type { Words } from '../words/words.js';
import type { TalkPlace } from './reveal.js';
import { type ShowPage, stepsOn, untilOf } from './show-pages.js';
import type { TalkNow } from './talk-now.js';

/** The pages of a talk, in groups of one slide each, and how far it has come. */
export class TalkPages {
  #groups = $state.raw<readonly (readonly ShowPage[])[]>([]);
  place = $state.raw<TalkPlace>({ index: 0, step: -1 });
  /** The page that the talk last rested at: its neighbours are drawn. */
  #rest = $state.raw(0);
  #told = $state.raw<{ readonly index: number; readonly by: TellBy } | null>(null);
  readonly #title: string;
  readonly #words: Words;

  constructor(title: string, groups: readonly (readonly ShowPage[])[], words: Words) {
    this.#title = title;
    this.#words = words;
    this.#groups = groups;
  }

  readonly all = $derived(this.#groups.flat());
  readonly steps = $derived.by(() => {
    const page = this.#told && this.all[this.#told.index];
    return page && this.#told ? stepsOn(page, this.#told.by) : [];
  });
  readonly now = $derived.by((): TalkNow | null => {
    const seen = this.at(this.place.index);
    const next = this.all[this.place.index + 1] ?? null;
    return seen && { title: this.#title, index: this.place.index, count: this.all.length, ...seen, next };
  });

  /** A page as far as it has been told. */
  at = (index: number): Pick<TalkNow, 'page' | 'until'> | null => {
    const page = this.all[index];
    const step = this.isTold(index) ? this.steps[this.place.step + 1] : undefined;
    if (!page) return null;
    const by = this.#told?.by ?? 'years';
    return step ? { page: step.page, until: untilOf(this.#words, by, step.name) } : { page, until: null };
  };

  isTold = (index: number): boolean => this.#told?.index === index;

  /** Pages near the one that is seen are drawn, all others are empty: many slides cost no more than few. */
  isNear = (index: number): boolean => index === this.place.index || Math.abs(index - this.#rest) <= 2;

  /** The page that is seen was painted: now its neighbours may be drawn. */
  rest = (): void => {
    this.#rest = this.place.index;
  };

  canTell = (by: TellBy): boolean => {
    const page = this.all[this.place.index];
    return page !== undefined && stepsOn(page, by).length > 1;
  };

  move = (place: TalkPlace): void => {
    this.place = place;
    if (this.#told !== null && !this.isTold(place.index)) this.#told = null;
  };

  tell = (by: TellBy): void => {
    const { index } = this.place;
    const again = this.#told?.index === index && this.#told.by === by;
    this.#told = again || !this.canTell(by) ? null : { index, by };
  };

  /** Puts other pages in the place of those of a slide; gives the number of their first. */
  replace = (slide: Slide, pages: readonly ShowPage[]): number => {
    this.#told = null;
    const at = this.#groups.findIndex((group) => group[0]?.slide.id === slide.id);
    this.#groups = this.#groups.with(at, pages);
    return this.#groups.slice(0, at).flat().length;
  };
}
