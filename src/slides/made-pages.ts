import type { ShowPage } from './show-pages.js';

/** The pages of slides, made when they are asked for and kept while the talk is near them. */
export class MadePages {
  readonly #make: (slide: number) => readonly ShowPage[];
  readonly #made = new Map<number, readonly ShowPage[]>();
  /** Pages of slides that were changed for this talk: they cannot be made again. */
  readonly #changed = new Map<number, readonly ShowPage[]>();

  constructor(make: (slide: number) => readonly ShowPage[]) {
    this.#make = make;
  }

  readonly ready = (slide: number): readonly ShowPage[] | undefined =>
    this.#changed.get(slide) ?? this.#made.get(slide);

  readonly of = (slide: number): readonly ShowPage[] => {
    const pages = this.ready(slide) ?? this.#make(slide);
    if (!this.#changed.has(slide)) this.#made.set(slide, pages);
    return pages;
  };

  readonly change = (slide: number, pages: readonly ShowPage[]): void => {
    this.#changed.set(slide, pages);
  };

  /** Lets go of all others. */
  readonly keepOnly = (slides: readonly number[]): void => {
    for (const slide of [...this.#made.keys()]) if (!slides.includes(slide)) this.#made.delete(slide);
  };
}
