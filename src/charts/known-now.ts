import { endOf } from '../base/dates.js';
import { groupBy } from '../base/lists.js';
import { byTime, latest } from '../queries/latest.js';
import { centreIndicators, type Observation, peopleIndicators } from '../tables/observations.js';
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

/** Whether a kind is on detention itself, counted for the whole country or in a series of its own: what a reader asks for first. */
export function isMain({ kind, claims }: KnownKind): boolean {
  const whole =
    kind.level === 'national' || (kind.level === 'partial' && claims.some(({ series }) => series !== null));
  return whole && isDetention(kind);
}

/** Whether a kind is known for a province, a city or a single centre only. */
export function isLocal({ kind: { level } }: KnownKind): boolean {
  return level === 'subnational' || level === 'site';
}

function isDetention({ indicator }: Pick<Kind, 'indicator'>): boolean {
  return (
    indicator !== 'voluntary_centres' &&
    [...peopleIndicators, ...centreIndicators].some((one) => one === indicator)
  );
}

/** The one claim that tells best what was last reported: on detention before all else, national before local, people before centres. */
export function lastKnown(claims: readonly Observation[]): Observation | null {
  const asked = either(claims, isDetention);
  const whole = either(asked, ({ scope }) => scope === 'national' || scope === 'multi');
  const [last] = latest(whole).toSorted((a, b) => byKind(kindOf(a), kindOf(b)));
  return last ?? null;
}

/** Those that pass, or all where none does. */
function either(
  claims: readonly Observation[],
  test: (claim: Observation) => boolean,
): readonly Observation[] {
  const some = claims.filter(test);
  return some.length > 0 ? some : claims;
}
