import { tick } from 'svelte';
import { type RevealKeys, startTalk, type Talk, type TalkPlace } from './reveal.js';
import type { TalkPages } from './talk-pages.svelte.js';

/** Leads a talk: reveal.js is given only the pages near the one that is seen, and all slides for the overview. */
export class TalkCourse {
  readonly #pages: TalkPages;
  readonly #told: () => void;
  #talk: Talk | null = null;
  #moves = 0;
  /** Whether a key was pressed before reveal.js was ready: it has to follow then. */
  #late = false;
  #ended = false;

  /** `told` hears of each page that is seen, and of more that is known of it. */
  constructor(pages: TalkPages, told: () => void) {
    this.#pages = pages;
    this.#told = told;
  }

  /** Gives what ends it: nothing moves or is told after that. */
  readonly start = (element: HTMLElement, keys: RevealKeys): (() => void) => {
    const left = () => void this.#leaveOverview();
    const started = startTalk(element, keys, this.#moved, left);
    return () => {
      this.#ended = true;
      void started.then((talk) => talk.end());
    };
  };

  readonly move = (by: 1 | -1): void => this.#talk?.move(by);
  readonly blank = (): void => this.#talk?.blank();

  readonly jump = (slide: number, part: number): Promise<void> => {
    this.#pages.jump(slide, part);
    return this.stand();
  };

  readonly overview = async (): Promise<void> => {
    if (this.#talk === null) return;
    if (!this.#pages.whole) {
      this.#pages.whole = true;
      this.#pages.gather();
      await this.stand();
    }
    if (!this.#ended) this.#talk.overview();
  };

  /** Has the talk stand before the first step of its page, or again where it stood, once its sections have changed. */
  readonly stand = async (again?: number): Promise<void> => {
    await tick();
    if (this.#ended) return;
    this.#late = this.#talk === null;
    this.#talk?.go(this.#pages.index, again ?? -1, again !== undefined);
  };

  async #leaveOverview() {
    // the slide that was chosen is told after this
    await Promise.resolve();
    if (this.#ended) return;
    this.#pages.whole = false;
    this.#pages.gather();
    await this.stand();
  }

  readonly #moved = (at: TalkPlace, talk: Talk) => {
    if (this.#ended) return;
    this.#talk = talk;
    this.#moves += 1;
    if (this.#late) {
      void this.stand();
      return;
    }
    this.#pages.move(at);
    if (this.#pages.whole) return;
    if (this.#pages.isAhead()) {
      this.#catchUp();
      return;
    }
    this.#told();
    void this.#prepare();
  };

  #catchUp() {
    this.#pages.gather();
    void this.stand();
  }

  /** Once a page was painted, its neighbours are drawn and made, a little at a time: the next key comes first. */
  async #prepare() {
    const move = this.#moves;
    const isOver = () => this.#ended || move !== this.#moves || this.#pages.whole;
    await painted();
    const missing = this.#pages.missing();
    const steps = [
      () => this.#pages.rest(1),
      ...missing.map((slide) => () => this.#pages.make(slide)),
      () => this.#pages.rest(2),
    ];
    for (const step of steps) {
      if (isOver()) return;
      step();
      await idle();
    }
    if (missing.length === 0 || isOver()) return;
    this.#pages.gather();
    await this.stand(this.#pages.step);
  }
}

function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

function idle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 500 });
    else setTimeout(done, 30);
  });
}
