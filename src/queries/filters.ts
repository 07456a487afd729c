import { endOf, startOf } from '../base/dates.js';
import type {
  Confidence,
  Indicator,
  Measure,
  Observation,
  Regime,
  Reporter,
  Scope,
} from '../tables/observations.js';

/** What a reader narrows the record to. An empty list means the chart's own default; `from` and `to` are years, both included. */
export interface Filters {
  readonly countries: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
  readonly indicator: readonly Indicator[];
  readonly measure: readonly Measure[];
  readonly regime: readonly Regime[];
  readonly scope: readonly Scope[];
  readonly reported: readonly Reporter[];
  readonly confidence: readonly Confidence[];
}

export type FilterKey = keyof Filters;
/** The filters that are lists of words. */
export type ListKey = Exclude<FilterKey, 'from' | 'to'>;

export const noFilters: Filters = {
  countries: [],
  from: null,
  to: null,
  indicator: [],
  measure: [],
  regime: [],
  scope: [],
  reported: [],
  confidence: [],
};

/** In the order in which they stand in an address. */
export const filterKeys: readonly FilterKey[] = [
  'countries',
  'from',
  'to',
  'indicator',
  'measure',
  'regime',
  'scope',
  'reported',
  'confidence',
];

/** What a chart leaves out where the reader has not chosen: `comparable` keeps national claims and partial ones of a series. */
export interface Defaults {
  readonly scope: 'comparable' | 'all';
  readonly confidence: readonly Confidence[];
}

export const comparable: Defaults = { scope: 'comparable', confidence: ['high', 'medium'] };
export const everything: Defaults = { scope: 'all', confidence: ['high', 'medium', 'low'] };

type Test = (claim: Observation) => boolean;

/** One test a filter: values of one key are alternatives, keys add up. */
export function tests(filters: Filters, defaults: Defaults): Readonly<Record<FilterKey, Test>> {
  const { countries, from, to, indicator, measure, regime, scope, reported, confidence } = filters;
  const trusted = confidence.length > 0 ? confidence : defaults.confidence;
  return {
    countries: oneOf(countries, (claim) => claim.country),
    from: (claim) => from === null || endOf(claim.end) > Date.UTC(from, 0, 1),
    to: (claim) => to === null || startOf(claim.start) < Date.UTC(to + 1, 0, 1),
    indicator: oneOf(indicator, (claim) => claim.indicator),
    measure: oneOf(measure, (claim) => claim.measure),
    regime: oneOf(regime, (claim) => claim.regime),
    scope: scope.length > 0 ? oneOf(scope, (claim) => claim.scope) : scopeTest(defaults),
    reported: oneOf(reported, (claim) => claim.reported_by),
    confidence: oneOf(trusted, (claim) => claim.confidence),
  };
}

/** Whether a claim passes all filters. A claim whose period overlaps the years is kept. */
export function matches(filters: Filters, defaults: Defaults): Test {
  const all = Object.values(tests(filters, defaults));
  return (claim) => all.every((test) => test(claim));
}

/** Whether a claim may stand on a national axis by itself: a national one, or a part that has a series of its own. */
export function isComparable({ scope, series }: Observation): boolean {
  return scope === 'national' || scope === 'multi' || (scope === 'partial' && series !== null);
}

function scopeTest({ scope }: Defaults): Test {
  return scope === 'all' ? () => true : isComparable;
}

function oneOf<T>(allowed: readonly T[], read: (claim: Observation) => T): Test {
  return allowed.length === 0 ? () => true : (claim) => allowed.includes(read(claim));
}
