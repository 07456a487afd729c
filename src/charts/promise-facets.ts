import { distinct } from '../base/lists.js';
import { noFilters } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { noPicks } from '../queries/picks.js';
import { promiseTests } from '../queries/promise-tests.js';
import { type Closure, promiseKinds, verdicts } from '../tables/closures.js';
import type { ChartInput } from './chart.js';
import { type FacetSpec, type RowFacet, rowFacets, yearsOf } from './row-facets.js';

type Spec = FacetSpec<Closure>;

/** What promises can be narrowed to: country, years, kind and verdict. */
export function promiseFacets(input: ChartInput): RowFacet[] {
  const specs = [countryFacet(input), ...yearFacets(input), kindFacet(input), verdictFacet(input)];
  return rowFacets(input.tables.closures, specs);
}

function countryFacet({ tables, filters, words: { m, compare } }: ChartInput): Spec {
  const name = countryNamer(tables.countries);
  const values = distinct(tables.closures.map(({ country }) => country));
  return {
    key: 'countries',
    title: m.filter_countries(),
    test: promiseTests(filters, noPicks).countries,
    values: values.toSorted((a, b) => compare(name(a), name(b))),
    text: name,
    keeps: ({ country }, value) => country === value,
    chosen: filters.countries,
  };
}

function yearFacets({ tables, filters, words: { m } }: ChartInput): Spec[] {
  const values = yearsOf(
    tables.closures.flatMap(({ announced, target_date: deadline }) => [
      announced.year,
      (deadline ?? announced).year,
    ]),
  );
  return (['from', 'to'] as const).map((key) => ({
    key,
    title: m[`filter_${key}` as const](),
    test: promiseTests(filters, noPicks)[key],
    values,
    text: (value) => value,
    keeps: (promise, value) => promiseTests({ ...noFilters, [key]: Number(value) }, noPicks)[key](promise),
    chosen: filters[key] === null ? [] : [String(filters[key])],
  }));
}

function kindFacet({ tables, filters, picks = noPicks, words: { m } }: ChartInput): Spec {
  const values = promiseKinds.filter((kind) => tables.closures.some((promise) => promise.kind === kind));
  return {
    key: 'kind',
    title: m.filter_kind(),
    test: promiseTests(filters, picks).kind,
    values,
    text: worded(values, (kind) => m[`promise_kind_${kind}` as const]()),
    keeps: ({ kind }, value) => kind === value,
    chosen: picks.kind,
  };
}

function verdictFacet({ tables, filters, picks = noPicks, words: { m } }: ChartInput): Spec {
  const values = verdicts.filter((verdict) => tables.closures.some((promise) => promise.verdict === verdict));
  return {
    key: 'verdict',
    title: m.filter_verdict(),
    test: promiseTests(filters, picks).verdict,
    values,
    text: worded(values, (verdict) => m[`verdict_${verdict}` as const]()),
    keeps: ({ verdict }, value) => verdict === value,
    chosen: picks.verdict,
  };
}

function worded<T extends string>(known: readonly T[], say: (word: T) => string) {
  return (value: string): string => {
    const word = known.find((one) => one === value);
    return word === undefined ? value : say(word);
  };
}
