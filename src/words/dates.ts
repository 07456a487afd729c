import { type PartialDate, startOf } from '../base/dates.js';

export interface DateWords {
  /** "2016", "August 2016", "24 August 2016": as exact as the source and no more. */
  readonly date: (date: PartialDate) => string;
  /** The same for tight places: "Aug 2016". */
  readonly shortDate: (date: PartialDate) => string;
}

/** Words for dates in a language, through `Intl`, always in UTC. */
export function dateWords(intl: string): DateWords {
  return { date: formatter(intl, 'long'), shortDate: formatter(intl, 'short') };
}

function formatter(intl: string, month: 'long' | 'short'): (date: PartialDate) => string {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(intl, { ...parts, timeZone: 'UTC' });
  const byMonth = format({ year: 'numeric', month });
  const byDay = format({ year: 'numeric', month, day: 'numeric' });
  return (date) => {
    if (date.month === null) return String(date.year);
    return (date.day === null ? byMonth : byDay).format(startOf(date));
  };
}
