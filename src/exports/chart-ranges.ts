import { groupBy } from '../base/lists.js';
import type { NativeBar } from '../charts/native-chart.js';
import { isOwnId } from '../tables/own-source.js';

/** Ranges that are drawn alike: of one country, all of the record or all of the reader's own file, all hollow or none. */
export interface RangeGroup {
  readonly country: string;
  readonly own: boolean;
  readonly hollow: boolean;
  readonly bars: readonly NativeBar[];
}

/** All lines of a series look the same in a chart, so there are as many series of ranges as there are looks. */
export function rangeGroups(bars: readonly NativeBar[]): RangeGroup[] {
  const ranged = bars.filter(({ range }) => range !== null);
  const groups = groupBy(ranged, (bar) => `${bar.country} ${isOwn(bar)} ${bar.hollow}`);
  return [...groups.values()].flatMap((bars) => {
    const [first] = bars;
    return first ? [{ country: first.country, own: isOwn(first), hollow: first.hollow, bars }] : [];
  });
}

/** The high end of a range, in the places of its group. */
export function highIn(group: RangeGroup, bar: NativeBar): number | null {
  return group.bars.includes(bar) ? (bar.range?.[1] ?? null) : null;
}

/** How far the low end of a range is below its high end. */
export function spanIn(group: RangeGroup, bar: NativeBar): number | null {
  return group.bars.includes(bar) && bar.range ? bar.range[1] - bar.range[0] : null;
}

export function isOwn({ id }: NativeBar): boolean {
  return isOwnId(id ?? '');
}
