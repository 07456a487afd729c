import type { Closure } from '../tables/closures.js';
import { statedQualifier } from './stated-qualifier.js';
import type { Figure, Words } from './words.js';

/** The figures of a promise, and the text of its row that words each. */
const textOf = { baseline: 'what', target: 'what', outcome_value: 'outcome' } as const;
export type PromiseFigure = keyof typeof textOf;

/** A figure of a promise with the qualifier that its own text gives it, "about 20,000"; "" where none is stated. */
export function promiseFigure({ figure }: Words, promise: Closure, which: PromiseFigure): string {
  return figure(stated(promise, which));
}

/** The same for a label beside a mark. */
export function promiseLabel({ label }: Words, promise: Closure, which: PromiseFigure): string {
  return label(stated(promise, which));
}

function stated(promise: Closure, which: PromiseFigure): Figure {
  const value = promise[which];
  const qualifier = value === null ? 'exact' : statedQualifier(promise[textOf[which]], value);
  return { value, low: null, high: null, qualifier };
}
