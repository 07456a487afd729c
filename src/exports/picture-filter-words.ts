import type { Filters } from '../queries/filters.js';
import type { Picks } from '../queries/picks.js';
import type { Words } from '../words/words.js';

interface Narrowed {
  readonly filters: Filters;
  readonly picks: Picks;
  readonly q: string;
}

/** What the rows of a chart are narrowed to, a phrase each, in the words of the data dictionary. */
export function questionFilters(
  { m, locale }: Words,
  { filters, picks, q }: Narrowed,
  name: (code: string) => string,
): string[] {
  const { from, to, ...lists } = filters;
  const any = new Intl.ListFormat(locale, { type: 'disjunction' });
  const words = (key: string, values: readonly string[]) =>
    any.format(key === 'countries' ? values.map(name) : values);
  return [
    ...Object.entries({ ...lists, ...picks }).flatMap(([column, values]: [string, readonly string[]]) =>
      values.length === 0 ? [] : [m.desk_filter({ column, value: words(column, values) })],
    ),
    ...(from === null ? [] : [m.desk_filter_from({ year: String(from) })]),
    ...(to === null ? [] : [m.desk_filter_to({ year: String(to) })]),
    ...(q.trim() === '' ? [] : [m.desk_filter_text({ text: q.trim() })]),
  ];
}
