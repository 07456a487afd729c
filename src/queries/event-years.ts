import { groupBy } from '../base/lists.js';
import type { HistoryEvent } from '../tables/events.js';

export interface EventYear {
  readonly year: number;
  readonly count: number;
}

/** Every year from the first to the last event of `all`, with how many of `some` lie in it; [] where there are none. */
export function eventYears(all: readonly HistoryEvent[], some: readonly HistoryEvent[]): EventYear[] {
  if (all.length === 0) return [];
  const years = all.map(({ date }) => date.year);
  const first = Math.min(...years);
  const counts = groupBy(some, ({ date }) => date.year);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index)?.length ?? 0,
  }));
}
