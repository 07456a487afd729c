import { type FileSlide, page } from './file-slide.js';
import { linesOf } from './fit-text.js';

/** Fonts that every office computer has. */
export const fonts = { head: 'Georgia', body: 'Arial' } as const;

/** Where the parts of a slide begin, in inches from its top. */
export const tops = {
  title: 0.3,
  text: 1.2,
  coverTitle: 1.4,
  coverText: 3.4,
} as const;
const bottom = 7.4;

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A place over the whole width. */
export function box(y: number, h: number): Place {
  return { x: page.left, y, w: page.inner, h };
}

/** Where the parts of a slide stand below its title: what is said, shown, how to read it, and who said so. */
export function below(slide: FileSlide): { readonly [part in 'texts' | 'body' | 'key' | 'credit']: Place } {
  const { texts, body, key, credit } = slide;
  const creditHeight = linesOf(credit, page.creditSize) * 0.205;
  const keyHeight = key.length > 0 ? linesOf([key.join(' ')], page.keySize) * 0.24 + 0.08 : 0;
  const creditTop = bottom - creditHeight;
  const keyTop = creditTop - keyHeight - 0.08;
  const room = keyTop - tops.text - 0.05;
  const height = body ? linesOf(texts) * page.line + (texts.length > 0 ? 0.1 : 0) : room;
  return {
    texts: box(tops.text, height),
    body: box(tops.text + height, room - height),
    key: box(keyTop, keyHeight),
    credit: box(creditTop, creditHeight),
  };
}
