import { textWidth } from '../base/text-width.js';
import { page } from './file-slide.js';

/** How many lines texts take over the whole slide. */
export function linesOf(texts: readonly string[], size: number = page.textSize): number {
  return texts.reduce((sum, text) => sum + wraps(text, page.inner, size), 0);
}

/** How many lines a text takes in so many inches; errs on the long side. */
export function wraps(text: string, inches: number, size: number = page.textSize): number {
  return Math.max(1, Math.ceil(textWidth(text, size) / (72 * (inches - 0.35))));
}
