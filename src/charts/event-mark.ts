import { endOf, startOf } from '../base/dates.js';
import type { HistoryEvent } from '../tables/events.js';
import type { Words } from '../words/words.js';
import type { EventMark } from './timeline-picture.js';

/** An event as a mark; `name` gives the name of a country. */
export function eventMark({ m, date, shortDate }: Words, name: (code: string) => string) {
  return (event: HistoryEvent): EventMark => {
    const { id, country, category, confidence, title } = event;
    const kind = m[`category_${category}` as const]();
    const said = { country: name(country), kind, title };
    return {
      id,
      country,
      category,
      title,
      from: startOf(event.date),
      to: endOf(event.date),
      exact: exactness(event),
      low: confidence === 'low',
      about: m.event_about({ ...said, when: shortDate(event.date) }),
      sentence: m.event_sentence({ ...said, when: date(event.date) }),
    };
  };
}

function exactness({ date: { month, day } }: HistoryEvent): EventMark['exact'] {
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}
