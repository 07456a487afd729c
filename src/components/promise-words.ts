import type { PartialDate } from '../base/dates.js';
import { daysSince } from '../queries/promise-days.js';
import type { Closure } from '../tables/closures.js';
import { promiseFigure, type PromiseFigure } from '../words/promise-figure.js';
import type { Words } from '../words/words.js';

/** From which baseline to which target by when, in one line; what is not stated is said to be missing. */
export function promisePath(words: Words, promise: Closure): string {
  const path = pathOf(words, promise);
  const plain = promise.unit === 'none' && (promise.baseline !== null || promise.target !== null);
  return capital(words, plain ? words.m.promise_path_no_unit({ path }) : path);
}

/** A line of its own begins with a capital. */
function capital({ locale }: Words, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

function pathOf(words: Words, promise: Closure): string {
  const { m, date } = words;
  const { baseline, target, target_date: by } = promise;
  const deadline = by === null ? m.no_deadline() : m.deadline({ date: date(by) });
  if (target === null)
    return baseline === null
      ? m.promise_path_none({ deadline })
      : m.promise_path_baseline({ from: baselineText(words, promise), deadline });
  const to = withUnit(words, promise, 'target');
  return baseline === null
    ? m.promise_path_open({ to, deadline })
    : m.promise_path({ from: baselineText(words, promise), to, deadline });
}

/** How long ago the deadline ended, or how long it is to come, on a given day. */
export function promiseDays(words: Words, by: PartialDate, today: number): string {
  const { m, number, date } = words;
  const days = daysSince(by, today);
  if (days === 0) return m.promise_days_now();
  const deadline = by.day === null ? m.promise_end_of({ date: date(by) }) : date(by);
  const count = Math.abs(days);
  const said = { count, n: number(count), deadline };
  return days > 0 ? m.promise_days_since(said) : m.promise_days_until(said);
}

function baselineText(words: Words, promise: Closure): string {
  const figure = withUnit(words, promise, 'baseline');
  const { baseline_year: year } = promise;
  return year === null ? figure : words.m.evidence_in_year({ figure, date: words.date(year) });
}

/** A figure with its qualifier and what it counts. */
export function withUnit(words: Words, promise: Closure, which: PromiseFigure): string {
  const n = promiseFigure(words, promise, which);
  const { unit, [which]: value } = promise;
  return unit === 'none' ? n : words.m[`evidence_unit_${unit}` as const]({ n, count: value ?? 0 });
}
