import { endOf, startOf } from '../base/dates.js';
import { groupBy } from '../base/lists.js';
import type { Observation } from '../tables/observations.js';
import { upper } from './conflicts.js';

const dayMs = 86_400_000;

/** One breakout and every count of it: the counts are never added up. */
export interface Breakout {
  /** Counts of one place and date, the lowest first. */
  readonly counts: readonly Observation[];
  /** Counts of the same place whose less exact date holds this one: they may be of this breakout, of another, or of several. */
  readonly looser: readonly Observation[];
}

/** Counts of escapes by breakout (same country and place, overlapping dates of one exactness), in the order of time. */
export function breakouts(claims: readonly Observation[]): Breakout[] {
  const places = groupBy(claims, ({ country, place, id }) => `${country}|${place ?? id}`);
  return [...places.values()].flatMap(ofPlace).sort(byDate);
}

interface Draft {
  readonly first: Observation;
  readonly counts: Observation[];
  readonly looser: Observation[];
}

/** The most exact dates come first, so that a less exact one finds the breakouts that it may mean. */
function ofPlace(claims: readonly Observation[]): Breakout[] {
  const drafts: Draft[] = [];
  const ordered = claims.toSorted((a, b) => lengthOf(a) - lengthOf(b) || startOf(a.start) - startOf(b.start));
  for (const claim of ordered) {
    const near = drafts.filter(({ first }) => overlap(first, claim));
    const same = near.find(({ first }) => lengthOf(first) === lengthOf(claim));
    const [only, ...others] = near;
    if (same) same.counts.push(claim);
    else if (only && others.length === 0) only.looser.push(claim);
    else drafts.push({ first: claim, counts: [claim], looser: [] });
  }
  return drafts.map(({ counts, looser }) => ({
    counts: counts.toSorted(byFigure),
    looser: looser.toSorted(byFigure),
  }));
}

/** How many days a date may mean; months are equally exact, however long they are. */
function lengthOf({ start, end }: Observation): number {
  if (start.text !== end.text) return (endOf(end) - startOf(start)) / dayMs;
  if (start.month === null) return 365;
  return start.day === null ? 30 : 1;
}

function overlap(a: Observation, b: Observation): boolean {
  return startOf(a.start) < endOf(b.end) && startOf(b.start) < endOf(a.end);
}

function byFigure(a: Observation, b: Observation): number {
  return upper(a) - upper(b) || (a.id < b.id ? -1 : 1);
}

function byDate({ counts: [a] }: Breakout, { counts: [b] }: Breakout): number {
  if (!a || !b) return 0;
  return startOf(a.start) - startOf(b.start) || endOf(a.end) - endOf(b.end) || (a.id < b.id ? -1 : 1);
}
