import type { TellBy } from '../charts/room-steps.js';
import type { Words } from '../words/words.js';
import { MadePages } from './made-pages.js';
import type { TalkPlace } from './reveal.js';
import { type ShowPage, stepsOn, untilOf } from './show-pages.js';
import type { TalkNow } from './talk-now.js';

/** What a talk is made of: the pages of a slide are made when the talk comes near it. */
export interface TalkSource {
  readonly title: string;
  /** The titles of all slides. */
  readonly titles: readonly string[];
  readonly pagesOf: (slide: number) => readonly ShowPage[];
}

/** A page in its place, by the numbers of its slide and its part from 0; null where its slide is not made yet. */
export interface Stand {
  readonly slide: number;
  readonly part: number;
  readonly page: ShowPage | null;
}

type Place = Pick<Stand, 'slide' | 'part'>;

/** So many slides before and after the one that is seen stand ready, whatever the length of the talk. */
const reach = 2;
const start: Place = { slide: 0, part: 0 };

/** Where a talk is, and the pages near it: 200 slides cost no more than ten. */
export class TalkPages {
  readonly #source: TalkSource;
  readonly #words: Words;
  readonly #made: MadePages;
  /** Whether all slides have a place, as in the overview. */
  whole = false;
  stands = $state.raw<readonly Stand[]>([]);
  place = $state.raw<Place>(start);
  step = $state(-1);
  /** Where the talk last rested, and how far around it pages are drawn. */
  #rest = $state.raw({ ...start, far: 0 });
  #told = $state.raw<(Place & { readonly by: TellBy }) | null>(null);

  constructor(source: TalkSource, words: Words) {
    this.#source = source;
    this.#words = words;
    this.#made = new MadePages(source.pagesOf);
    this.gather();
  }

  readonly index = $derived(indexOf(this.stands, this.place));
  readonly #resting = $derived(indexOf(this.stands, this.#rest));
  readonly steps = $derived.by(() => {
    const page = this.#told && this.stands[indexOf(this.stands, this.#told)]?.page;
    return page && this.#told ? stepsOn(page, this.#told.by) : [];
  });
  readonly now = $derived.by((): TalkNow | null => {
    const seen = this.at(this.index);
    const { title, titles } = this.#source;
    const after = this.stands[this.index + 1];
    const where = { title, index: this.place.slide, count: titles.length };
    return seen && { ...where, ...seen, next: after?.page ?? null, last: after === undefined };
  });
  /** How much of the talk is told, from 0 to 1. */
  readonly share = $derived.by(() => {
    const { slide } = this.place;
    const { part = 1, parts = 1 } = this.stands[this.index]?.page ?? {};
    return (slide + part / parts) / this.#source.titles.length;
  });

  titleOf = ({ slide, page }: Stand): string => page?.slide.title ?? this.#source.titles[slide] ?? '';

  /** A page as far as it has been told. */
  at = (index: number): Pick<TalkNow, 'page' | 'until'> | null => {
    const page = this.stands[index]?.page;
    const step = this.isTold(index) ? this.steps[this.step + 1] : undefined;
    if (!page) return null;
    const by = this.#told?.by ?? 'years';
    return step ? { page: step.page, until: untilOf(this.#words, by, step.name) } : { page, until: null };
  };

  isTold = (index: number): boolean => this.#told !== null && indexOf(this.stands, this.#told) === index;

  /** Pages near the one that is seen are drawn, all others are empty. */
  isNear = (index: number): boolean =>
    index === this.index || Math.abs(index - this.#resting) <= this.#rest.far;

  /** The page that is seen was painted: now its neighbours may be drawn. */
  rest = (far: number): void => {
    const { slide, part } = this.#rest;
    // what is drawn around a place stays while the talk is there
    const known = keyOf({ slide, part }) === keyOf(this.place) ? this.#rest.far : 0;
    if (known < far) this.#rest = { ...this.place, far };
  };

  canTell = (by: TellBy): boolean => {
    const page = this.stands[this.index]?.page;
    return page ? stepsOn(page, by).length > 1 : false;
  };

  move = ({ index, step }: TalkPlace): void => {
    const stand = this.stands[index];
    if (!stand) return;
    const back = !this.whole && stand.page === null && stand.slide === this.place.slide - 1;
    this.place = { slide: stand.slide, part: back ? Infinity : stand.part };
    this.step = step;
    if (this.#told !== null && !this.isTold(index)) this.#told = null;
  };

  /** To a slide that need not stand near; Infinity is its last part, or the last slide. */
  jump = (slide: number, part: number): void => {
    const to = Math.min(slide, this.#source.titles.length - 1);
    const stands = this.stands.filter((stand) => stand.slide === to).length;
    this.place = { slide: to, part: this.whole ? Math.min(part, stands - 1) : part };
    this.#told = null;
    // reveal.js lays the overview out when it is entered: no section may come or go till it is left
    if (!this.whole) this.gather();
  };

  tell = (by: TellBy): void => {
    const again = this.isTold(this.index) && this.#told?.by === by;
    this.#told = again || !this.canTell(by) ? null : { ...this.place, by };
  };

  /** Puts other pages in the place of those of the slide that is seen. */
  replace = (pages: readonly ShowPage[]): void => {
    this.#made.change(this.place.slide, pages);
    this.jump(this.place.slide, 0);
  };

  /** Whether the talk came, before its rest, to a slide that is not made or to the last that stands there. */
  isAhead = (): boolean => {
    const { slide } = this.place;
    const [first, last] = [this.stands[0], this.stands.at(-1)].map((stand) => stand?.slide);
    const open = (slide > 0 && slide === first) || (slide < this.#source.titles.length - 1 && slide === last);
    return this.now === null || open;
  };

  /** The slides near the one that is seen whose pages are still to be made, the next first. */
  missing = (): number[] => {
    const { slide } = this.place;
    return this.#around()
      .filter((one) => !this.#made.ready(one))
      .toSorted((a, b) => Math.abs(a - slide) - Math.abs(b - slide) || b - a);
  };

  make = (slide: number): void => void this.#made.of(slide);

  /** Lets the pages that are made stand around the one that is seen. */
  gather = (): void => {
    const { slide, part } = this.place;
    const last = this.#made.of(slide).length - 1;
    this.#made.keepOnly(this.#around());
    this.place = { slide, part: Math.min(part, last) };
    this.stands = (this.whole ? [...this.#source.titles.keys()] : this.#around()).flatMap(this.#standsOf);
  };

  #standsOf = (slide: number): Stand[] =>
    this.#made.ready(slide)?.map((page, part) => ({ slide, part, page })) ?? [{ slide, part: 0, page: null }];

  #around(): number[] {
    const { slide } = this.place;
    return [...this.#source.titles.keys()].slice(Math.max(0, slide - reach), slide + reach + 1);
  }
}

/** What names a place among others. */
export function keyOf({ slide, part }: Place): string {
  return `${slide} ${part}`;
}

function indexOf(stands: readonly Stand[], { slide, part }: Place): number {
  return stands.findIndex((one) => one.slide === slide && one.part === part);
}
