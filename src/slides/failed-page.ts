import type { Words } from '../words/words.js';
import type { ShowPage } from './show-pages.js';

/** Stands in the place of a slide that could not be made, and says why. */
export function failedPage({ m }: Words, title: string, cause: unknown): ShowPage {
  const why = cause instanceof Error ? cause.message : String(cause);
  const slide = {
    id: 'failed',
    title,
    lines: [],
    picture: null,
    asides: [],
    gone: m.show_slide_failed({ why }),
    seen: null,
    theme: null,
    credit: '',
    shortCredit: '',
    notes: { points: [], claims: [], more: 0 },
  };
  return { slide, lines: [], chart: null, part: 1, parts: 1 };
}

/** The pages that are made of a slide; one that cannot be made does not end the talk. */
export function madePages(words: Words, title: string, make: () => readonly ShowPage[]): readonly ShowPage[] {
  try {
    return make();
  } catch (cause) {
    return [failedPage(words, title, cause)];
  }
}
