import { endOf } from '../base/dates.js';
import { groupBy } from '../base/lists.js';
import { byTime, latest } from '../queries/latest.js';
import type { Observation } from '../tables/observations.js';
import { byKind, type Kind, kindId, kindOf } from './kinds.js';

/** The latest claims of one kind. */
export interface KnownKind {
  readonly id: string;
  readonly kind: Kind;
  /** The newest first; of each regime its own latest, so that voluntary care never stands for compulsion. */
  readonly claims: readonly Observation[];
}

/** What is known now: of each kind of claim, and of each regime in it, those that end last. */
export function knownNow(claims: readonly Observation[]): KnownKind[] {
  return [...groupBy(claims, (claim) => kindId(kindOf(claim)))]
    .flatMap(([id, group]) => (group[0] ? [{ id, kind: kindOf(group[0]), claims: latestOf(group) }] : []))
    .sort((a, b) => byKind(a.kind, b.kind));
}

function latestOf(claims: readonly Observation[]): Observation[] {
  const regimes = groupBy(claims, ({ regime }) => regime);
  return [...regimes.values()].flatMap(latest).sort((a, b) => endOf(b.end) - endOf(a.end) || byTime(a, b));
}

/** The one claim that tells best what was last reported: national before local, people before centres, what is sure before what is not. */
export function lastKnown(claims: readonly Observation[]): Observation | null {
  const whole = claims.filter(({ scope }) => scope === 'national' || scope === 'multi');
  const [last] = latest(whole.length > 0 ? whole : claims).toSorted((a, b) => byKind(kindOf(a), kindOf(b)));
  return last ?? null;
}
