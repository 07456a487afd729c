import { describe, expect, test } from 'vitest';
import { otherCounts, otherWords, statedByOther, textsOf } from '../../tests/other-numbers.js';
import { choices, pictureOf, poolOf, tables, withClaim } from '../../tests/record.js';
import { defined, distinct, groupBy } from '../base/lists.js';
import type { PartialDate } from '../base/dates.js';
import { conflicts } from '../queries/conflicts.js';
import { type Filters, noFilters } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { periodOf } from '../queries/periods.js';
import type { Closure } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import { en } from '../words/en.js';
import type { Chart } from './chart.js';
import { charts } from './index.js';
import { kindId, kindOf, kindTitle } from './kinds.js';
import { otherRows } from './others.js';
import { promisesOnce } from '../queries/promise-readings.js';
import type { ChartId, Picture } from './picture.js';

/*
 * Where does each number that a reader meets come from? A number is accounted for when a row that the picture is made of
 * states it (figure, range, baseline, target, outcome, year or day), or when it is one of the counts that are
 * recomputed here, chart by chart. Texts of the rows themselves (places, promises, outcomes) are quoted, not computed, and
 * are taken out before.
 */

const name = countryNamer(tables.countries);

describe.each(choices)('each number that a picture prints $name', ({ filters }) => {
  test.each(charts)('in $id comes from its rows or is counted from them', (chart) => {
    const picture = pictureOf(chart, { filters });
    const known = new Set([...stated(picture), ...counts(chart, picture, filters)]);
    const texts = [picture.title, picture.lead, picture.finding, picture.omitted?.text, ...picture.notes];
    for (const text of texts.filter(defined)) expect(strangers(text, picture, known), text).toEqual([]);
    for (const text of inWords(picture)) expect(strangers(text, picture, known), text).toEqual([]);
  });
});

describe('each paragraph on a country and kind holds no number of another', () => {
  const described = charts.filter(
    ({ id }) => pictureOf(chartOf(id)).kind === 'panels' || id === 'regional-totals',
  );

  test.each(described)('$id', (chart) => {
    const picture = pictureOf(chart);
    for (const group of groupBy(picture.claims, keyOf).values()) {
      const paragraph = paragraphOf(picture, group);
      const own = { ...picture, claims: group, promises: [] };
      const known = new Set([...stated(own), ...sizes(group)]);
      expect(strangers(paragraph, own, known), paragraph).toEqual([]);
    }
  });
});

describe('the check of numbers', () => {
  const picture = pictureOf(chartOf('vietnam-plan'));
  const known = new Set([...stated(picture), ...counts(chartOf('vietnam-plan'), picture, noFilters)]);

  test('finds a figure that is in no row', () => {
    expect(strangers('They counted 30,254 people, not 30,253.', picture, known)).toEqual([30254]);
  });

  test('finds a figure whose row has changed', () => {
    const changed = withClaim('vnm-2020-11-people-detained-molisa-compulsory', { value: 31_111 });
    const [, sentence = ''] = pictureOf(chartOf('vietnam-plan'), { tables: changed }).description;
    expect(strangers(sentence, picture, known)).toEqual([31111]);
  });

  test('takes years for themselves and reads figures with commas and points', () => {
    expect(numbersIn('In 2016, 1,234 of 12.5 (8)')).toEqual([2016, 1234, 12.5, 8]);
  });
});

/** Numbers of a text that neither a row nor a count accounts for. */
function strangers(text: string, picture: Picture, known: ReadonlySet<number>): number[] {
  const { claims, promises } = picture;
  const quoted = [
    ...promises.flatMap(({ actor, what, outcome }) => [outcome, what, actor]),
    ...claims.flatMap(({ place }) => place ?? []),
    ...otherRows(picture).flatMap(textsOf),
  ];
  const own = quoted
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replaceAll(part, ' '), text);
  return numbersIn(own).filter((number) => !known.has(number));
}

function numbersIn(text: string): number[] {
  return (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((found) => Number(found.replaceAll(',', '')));
}

function stated(picture: Picture): number[] {
  const { claims, promises } = picture;
  return [
    ...claims.flatMap(({ value, low, high, start, end }) => [
      value,
      low,
      high,
      ...partsOf(start),
      ...partsOf(end),
    ]),
    ...promises.flatMap(statedBy),
    ...otherRows(picture).flatMap(statedByOther),
  ].filter(defined);
}

function statedBy(promise: Closure): (number | null)[] {
  const { baseline, target, outcome_value: outcome } = promise;
  const dates = [promise.announced, promise.baseline_year, promise.target_date, promise.outcome_date];
  return [baseline, target, outcome, ...dates.filter(defined).flatMap(partsOf)];
}

function partsOf({ year, day }: PartialDate): (number | null)[] {
  return [year, day];
}

/** The words of a picture besides its title: description, labels, sentences. */
function inWords(picture: Picture): string[] {
  const silent = picture.kind === 'silence' ? picture.rows.flatMap(({ cells }) => cells) : [];
  const promised = picture.kind === 'promises' ? picture.rows : [];
  return [
    ...picture.description,
    ...silent.map(({ sentence }) => sentence),
    ...promised.flatMap(({ title, deadlineLabel, target }) => [title, deadlineLabel, target.label]),
    ...promised.map(({ outcome }) => outcome?.label).filter(defined),
    ...otherWords(picture),
  ];
}

/** The counts that a chart may print, computed once more and otherwise than by the chart. */
function counts(chart: Chart, picture: Picture, filters: Filters): number[] {
  const groups = [...groupBy(picture.claims, keyOf).values()].flatMap(sizes);
  return [...groups, ...omittedCounts(chart, filters), ...ownCounts[chart.id](picture)];
}

const ownCounts: Readonly<Record<ChartId, (picture: Picture) => number[]>> = {
  ...otherCounts,
  'people-held': ({ claims }) => {
    const last = [...groupBy(claims, ({ country }) => country).values()].map(lastYear);
    return [last.length, ...silentIn(last)];
  },
  admissions: ({ claims }) => [
    claims.filter((one) => one.measure === 'flow' && periodOf(one) === 'year').length,
  ],
  centres: ({ claims }) => [countriesOf(claims.filter(isNationalCount))],
  'centres-by-country': ({ claims }) => [countriesOf(claims)],
  'regional-totals': ({ claims }) =>
    [...groupBy(claims.filter(isOfPeopleInAYear), ({ start }) => start.year).values()].map(
      ({ length }) => length,
    ),
  // the weeks from the first of November to the end of 2020, and the one text with the 67,000
  'vietnam-plan': () => [9, 1],
  promises: ({ promises: all }) => {
    const promises = promisesOnce(all);
    return [
      all.length - promises.length,
      promises.length,
      promises.filter(({ target }) => target === null).length,
      promises.filter(({ target, verdict }) => target === null && verdict !== 'unknown').length,
      ...[...groupBy(promises, ({ verdict }) => verdict).values()].map(({ length }) => length),
    ];
  },
  silence: ({ claims }) => {
    const countries = [...groupBy(claims, ({ country }) => country).values()];
    return [
      countries.length,
      ...silentIn(countries.map(lastYear)),
      ...countries.flatMap((group) => [yearsOf(group), yearsOf(group.filter(isOfficial))]),
      ...countries.flatMap((group) => perYear(group)),
    ];
  },
};

/** How many last figures are more than five years older than the newest, and the year that this means. */
function silentIn(last: readonly number[]): number[] {
  const since = Math.max(...last) - 5;
  return [since, last.filter((year) => year < since).length];
}

function omittedCounts(chart: Chart, filters: Filters): number[] {
  const { asked, shown } = poolOf(chart, filters);
  const left = asked.filter((claim) => !shown.includes(claim));
  const local =
    filters.scope.length > 0 ? [] : left.filter(({ scope, series }) => !isComparableScope(scope, series));
  const byScope = [...groupBy(local, ({ scope }) => scope).values()].map(({ length }) => length);
  return [left.length, left.length - local.length, ...byScope];
}

function isComparableScope(scope: Observation['scope'], series: string | null): boolean {
  return scope === 'national' || scope === 'multi' || (scope === 'partial' && series !== null);
}

/** The size of a group of claims, and of each disagreement in it. */
function sizes(group: readonly Observation[]): number[] {
  const parts = distinct(group.map((claim) => claim.series ?? claim.place ?? claim.counted));
  return [group.length, parts.length, ...conflicts(group).map(({ claims }) => claims.length)];
}

function yearsTouched(claim: Observation): number[] {
  if (claim.flags.includes('multi_year')) return [claim.end.year];
  const all = Array.from({ length: 200 }, (_, index) => 1900 + index);
  return all.filter((year) => year >= claim.start.year && year <= claim.end.year);
}

const yearsOf = (claims: readonly Observation[]) => distinct(claims.flatMap(yearsTouched)).length;
const perYear = (claims: readonly Observation[]) =>
  [...groupBy(claims.flatMap(yearsTouched), (year) => year).values()].map(({ length }) => length);
const lastYear = (claims: readonly Observation[]) => Math.max(...claims.map(({ end }) => end.year));
const countriesOf = (claims: readonly Observation[]) => distinct(claims.map(({ country }) => country)).length;
const isOfficial = ({ reported_by: by }: Observation) => by === 'government';
const isNationalCount = ({ indicator, scope }: Observation) =>
  indicator === 'centres' && scope === 'national';
const isOfPeopleInAYear = ({ indicator, start, end }: Observation) =>
  indicator === 'people_detained' && start.year === end.year;
const keyOf = (claim: Observation) => `${claim.country} ${kindId(kindOf(claim))}`;

function paragraphOf({ description }: Picture, [claim]: readonly Observation[]): string {
  const start = claim ? `${name(claim.country)}, ${kindTitle(en, kindOf(claim))}: ` : '';
  const found = description.filter(
    (text) => text.startsWith(start) && /^(one|[\d,]+) claim/.test(text.slice(start.length)),
  );
  expect(found, start).toHaveLength(1);
  return found[0] ?? '';
}

function chartOf(id: ChartId): Chart {
  const found = charts.find((chart) => chart.id === id);
  if (!found) throw new Error(`no chart ${id}`);
  return found;
}
