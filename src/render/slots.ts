import { groupBy } from '../base/lists.js';
import type { Mark } from '../charts/picture.js';

/** A bar's place in time (ms). */
export interface Slot {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** Gives claims of the very same period equal shares of it, side by side in their order. */
export function slots(marks: readonly Mark[]): Slot[] {
  return [...groupBy(marks, ({ from, to }) => `${from}-${to}`).values()].flatMap((group) =>
    group.map((mark, index) => {
      const share = (mark.to - mark.from) / group.length;
      return { mark, from: mark.from + share * index, to: mark.from + share * (index + 1) };
    }),
  );
}
