/** A date as exact as its source: a year, a month or a day. `text` is the ISO form it was read from. */
export interface PartialDate {
  readonly text: string;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const dayMs = 86_400_000;

/** Reads `2016`, `2016-08` or `2016-08-24`; null for all else, 30 February included. */
export function parseDate(text: string): PartialDate | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const valid =
    isMonth(month) && (day === null || (month !== null && day >= 1 && day <= daysIn(year, month)));
  return valid ? { text, year, month, day } : null;
}

/** First millisecond (UTC) that the date may mean. */
export function startOf({ year, month, day }: PartialDate): number {
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1);
}

/** First millisecond (UTC) after all that the date may mean. */
export function endOf({ year, month, day }: PartialDate): number {
  if (month === null) return Date.UTC(year + 1, 0, 1);
  if (day === null) return Date.UTC(year, month, 1);
  return Date.UTC(year, month - 1, day) + dayMs;
}

/** Where a date is drawn: the middle of what it may mean, so that a year is never its first of January. */
export function middleOf(date: PartialDate): number {
  return (startOf(date) + endOf(date)) / 2;
}

/** Years (365.25 days) between two instants. */
export function yearsBetween(from: number, to: number): number {
  return (to - from) / (365.25 * dayMs);
}

function isMonth(month: number | null): boolean {
  return month === null || (month >= 1 && month <= 12);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
