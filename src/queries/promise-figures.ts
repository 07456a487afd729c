import { endOf, type PartialDate, startOf } from '../base/dates.js';
import type { Closure } from '../tables/closures.js';
import type { Indicator, Observation } from '../tables/observations.js';

type Unit = Closure['unit'];

/** What the figures of a promise may count, by their unit; those of another unit stand in its words alone. */
const counting: Readonly<Record<Unit, readonly Indicator[]>> = {
  people: [
    'people_detained',
    'admissions',
    'capacity',
    'voluntary_clients',
    'methadone_clients',
    'community_order_clients',
  ],
  centres: ['centres', 'voluntary_centres'],
  none: [],
};

/** Kinds of promise that aim at the total of people held, or of centres. */
const comparable: readonly Closure['kind'][] = ['reduction_target', 'closure_plan', 'closure_done'];

/** What a promise on a total counts; null for one that promises something else. */
export function totalOf({ kind, unit, what }: Closure): Indicator | null {
  if (unit === 'none' || !comparable.includes(kind) || /\b(capacity|places|beds)\b/i.test(what)) return null;
  return unit === 'people' ? 'people_detained' : 'centres';
}

/** The claims of the record that state the baseline of a promise: of its country, unit, value and time. */
export function baselineClaims(promise: Closure, claims: readonly Observation[]): Observation[] {
  const { baseline, baseline_year: year, announced } = promise;
  return stating(promise, baseline, year ?? announced, claims);
}

/** The claims that state its baseline, where none is of more than low confidence; [] for a baseline that is not in doubt. */
export function doubtfulBaseline(promise: Closure, claims: readonly Observation[]): Observation[] {
  const stating = baselineClaims(promise, claims);
  return stating.every(({ confidence }) => confidence === 'low') ? stating : [];
}

/** The claims of the record that state the figure which the promise's own row gives as its outcome. */
export function outcomeClaims(promise: Closure, claims: readonly Observation[]): Observation[] {
  return stating(promise, promise.outcome_value, promise.outcome_date, claims);
}

function stating(
  promise: Closure,
  value: number | null,
  when: PartialDate | null,
  claims: readonly Observation[],
): Observation[] {
  if (value === null || when === null) return [];
  const total = totalOf(promise);
  const indicators = total === null ? counting[promise.unit] : [total];
  return claims.filter(
    (claim) =>
      claim.country === promise.country &&
      claim.value === value &&
      indicators.includes(claim.indicator) &&
      startOf(claim.start) < endOf(when) &&
      endOf(claim.end) > startOf(when) &&
      !isRunningTotal(claim),
  );
}

/** A total of several years says nothing of one date. */
function isRunningTotal({ flags, start, end }: Observation): boolean {
  return flags.includes('multi_year') || end.year - start.year > 1;
}
