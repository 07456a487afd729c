import type { HistoryEvent } from '../tables/events.js';
import { containsText } from './contains-text.js';
import type { Filters } from './filters.js';
import { matchesPlace, picked, type Picks } from './picks.js';

type Place = Pick<Filters, 'countries' | 'from' | 'to'>;

/** The tests that an event has to pass, one a filter: values of one are alternatives, filters add up. */
export function eventTests({ countries, from, to }: Place, picks: Pick<Picks, 'category'>, q: string) {
  const has = containsText(q);
  return {
    countries: passes({ countries, from: null, to: null }),
    from: passes({ countries: [], from, to: null }),
    to: passes({ countries: [], from: null, to }),
    category: ({ category }: HistoryEvent) => picked(picks.category, category),
    q: ({ title, summary, actors }: HistoryEvent) => has([title, summary, actors]),
  };
}

/** The events that pass all filters, in the order of time. */
export function eventsThat(
  events: readonly HistoryEvent[],
  filters: Place,
  picks: Pick<Picks, 'category'>,
  q: string,
): HistoryEvent[] {
  const tests = Object.values(eventTests(filters, picks, q));
  return events.filter((event) => tests.every((test) => test(event))).sort(byDate);
}

function passes(place: Place) {
  const test = matchesPlace(place);
  return ({ country, date }: HistoryEvent) => test({ country, start: date, end: date });
}

/** ISO dates sort as texts; one that is less exact comes before those that it holds. */
function byDate(a: HistoryEvent, b: HistoryEvent): number {
  const [first, second] = [`${a.date.text} ${a.id}`, `${b.date.text} ${b.id}`];
  return first < second ? -1 : 1;
}
