import type { PartialDate } from '../base/dates.js';
import type { Observation } from '../tables/observations.js';
import { type DateWords, dateWords } from './dates.js';
import type { Messages } from './messages.js';

/** Everything that is said in one language. Charts and views are handed one and never hold a word of their own. */
export interface Words extends DateWords {
  /** BCP 47, for the `lang` attribute. */
  readonly locale: string;
  readonly m: Messages;
  readonly number: (value: number) => string;
  /** A date or a span of dates: "2016", "August 2014 to January 2016". */
  readonly period: (start: PartialDate, end: PartialDate) => string;
  readonly shortPeriod: (start: PartialDate, end: PartialDate) => string;
  /** The figure with its qualifier, as it must always travel: "more than 450,000", "20,000 to 70,000". */
  readonly figure: (figure: Figure) => string;
  /** The same for a label beside a mark: "over 450,000". */
  readonly label: (figure: Figure) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** Sorts texts as readers of the language expect. */
  readonly compare: (a: string, b: string) => number;
}

/** The part of a claim that a figure is worded from. */
export type Figure = Pick<Observation, 'value' | 'low' | 'high' | 'qualifier'>;

/** Builds the words of a language from its compiled messages; `intl` is the locale that `Intl` formats with. */
export function makeWords(locale: string, intl: string, m: Messages): Words {
  const dates = dateWords(intl);
  const number = numberWords(intl);
  const list = new Intl.ListFormat(intl, { type: 'conjunction' });
  return {
    locale,
    m,
    number,
    ...dates,
    period: periodWords(m, dates.date),
    shortPeriod: periodWords(m, dates.shortDate),
    figure: (figure) =>
      qualified(figure, number, (q, value) => m[`figure_${q}` as const]({ value }), m.figure_range),
    label: (figure) =>
      qualified(figure, number, (q, value) => m[`label_${q}` as const]({ value }), m.label_range),
    list: (items) => list.format(items),
    compare: new Intl.Collator(intl).compare,
  };
}

function numberWords(intl: string): (value: number) => string {
  const format = new Intl.NumberFormat(intl, { maximumFractionDigits: 2 });
  return (value) => format.format(value);
}

function periodWords(m: Messages, text: (date: PartialDate) => string) {
  return (start: PartialDate, end: PartialDate) =>
    start.text === end.text ? text(start) : m.period({ start: text(start), end: text(end) });
}

function qualified(
  { value, low, high, qualifier }: Figure,
  number: (value: number) => string,
  single: (qualifier: Exclude<Figure['qualifier'], 'range'>, value: string) => string,
  range: Messages['figure_range'],
): string {
  if (value !== null) return single(qualifier === 'range' ? 'exact' : qualifier, number(value));
  if (low !== null && high !== null) return range({ low: number(low), high: number(high) });
  return '';
}
