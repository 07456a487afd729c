import { middleOf } from '../base/dates.js';
import { distinct, groupBy } from '../base/lists.js';
import { type Act, actTests, isAct } from '../queries/acts.js';
import { everything, noFilters } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { noPicks } from '../queries/picks.js';
import { stances } from '../tables/mechanisms.js';
import { actLine } from '../words/rows.js';
import type { Words } from '../words/words.js';
import type { CallsPicture, CallsRow } from './calls-picture.js';
import type { Chart, ChartInput } from './chart.js';
import { type FacetSpec, type RowFacet, rowFacets, yearsOf } from './row-facets.js';
import { chartTitle } from './titles.js';

/** What UN and regional bodies, and those who turn to them, said about which country when. */
export const rightsCalls: Chart = {
  ...chartTitle('rights-calls'),
  defaults: everything,
  scales: false,
  searches: true,
  pool: () => [],
  facets,
  picture,
};

type Name = (code: string) => string;

function picture({ tables, filters, picks = noPicks, q = '', words }: ChartInput): CallsPicture {
  const name = countryNamer(tables.countries);
  const tests = Object.values(actTests(filters, picks, q));
  const acts = tables.mechanisms.filter(isAct).filter((act) => tests.every((test) => test(act)));
  const rows = rowsOf(words, name, acts);
  const { m } = words;
  return {
    kind: 'calls',
    chart: 'rights-calls',
    title: rightsCalls.title(words),
    lead: rightsCalls.lead(words),
    finding: finding(words, acts),
    description: rows.map(({ name: country, marks }) =>
      m.calls_row({
        country,
        count: marks.length,
        n: words.number(marks.length),
        acts: marks.map(({ sentence }) => sentence).join('; '),
      }),
    ),
    notes: [m.note_calls(), m.note_calls_neutral(), m.note_calls_silence()],
    claims: [],
    promises: [],
    others: { mechanisms: acts },
    omitted: null,
    span: spanOf(acts),
    rows,
  };
}

/** Whole years around all acts. */
function spanOf(acts: readonly Act[]): readonly [number, number] {
  const years = acts.map(({ date }) => date.year);
  return years.length === 0
    ? [0, 1]
    : [Date.UTC(Math.min(...years), 0, 1), Date.UTC(Math.max(...years) + 1, 0, 1)];
}

/** Countries with most acts first. */
function rowsOf(words: Words, name: Name, acts: readonly Act[]): CallsRow[] {
  const ordered = acts.toSorted((a, b) => middleOf(a.date) - middleOf(b.date) || (a.id < b.id ? -1 : 1));
  return [...groupBy(ordered, ({ country }) => country)]
    .map(([country, group]) => ({
      country,
      name: name(country),
      marks: group.map((act) => ({
        id: act.id,
        at: middleOf(act.date),
        stance: act.stance,
        sentence: actLine(words, act, name(country)),
      })),
    }))
    .sort((a, b) => b.marks.length - a.marks.length || words.compare(a.name, b.name));
}

function finding({ m, number, list }: Words, acts: readonly Act[]): string | null {
  if (acts.length === 0) return null;
  const counts = groupBy(acts, ({ stance }) => stance);
  const parts = [...counts]
    .sort(([a], [b]) => stances.indexOf(a) - stances.indexOf(b))
    .map(([stance, group]) => m[`finding_stance_${stance}` as const]({ n: number(group.length) }));
  const countries = distinct(acts.map(({ country }) => country)).length;
  return m.finding_rights_calls({
    count: acts.length,
    n: number(acts.length),
    countries: number(countries),
    parts: list(parts),
  });
}

function facets(input: ChartInput): RowFacet[] {
  const { tables, filters, picks = noPicks, q = '' } = input;
  const acts = tables.mechanisms.filter(isAct);
  const tests = actTests(filters, picks, q);
  return rowFacets(
    acts,
    [...placeFacets(input, acts), ...yearFacets(input, acts), stanceFacet(input, acts)],
    tests.q,
  );
}

function placeFacets({ tables, filters, words }: ChartInput, acts: readonly Act[]): FacetSpec<Act>[] {
  const { m, compare } = words;
  const name = countryNamer(tables.countries);
  const values = distinct(acts.map(({ country }) => country));
  return [
    {
      key: 'countries',
      title: m.filter_countries(),
      test: actTests(filters, noPicks, '').countries,
      values: values.toSorted((a, b) => compare(name(a), name(b))),
      text: name,
      keeps: ({ country }, value) => country === value,
      chosen: filters.countries,
    },
  ];
}

function yearFacets({ filters, words: { m } }: ChartInput, acts: readonly Act[]): FacetSpec<Act>[] {
  const values = yearsOf(acts.map(({ date }) => date.year));
  return (['from', 'to'] as const).map((key) => ({
    key,
    title: m[`filter_${key}` as const](),
    test: actTests(filters, noPicks, '')[key],
    values,
    text: (value) => value,
    keeps: (act, value) => actTests({ ...noFilters, [key]: Number(value) }, noPicks, '')[key](act),
    chosen: filters[key] === null ? [] : [String(filters[key])],
  }));
}

function stanceFacet({ picks = noPicks, words: { m } }: ChartInput, acts: readonly Act[]): FacetSpec<Act> {
  const known = stances.filter((stance) => acts.some((act) => act.stance === stance));
  return {
    key: 'stance',
    title: m.filter_stance(),
    test: ({ stance }) => picks.stance.length === 0 || picks.stance.includes(stance),
    values: known,
    text: (value) => {
      const stance = known.find((one) => one === value);
      return stance === undefined ? value : m[`stance_${stance}` as const]();
    },
    keeps: ({ stance }, value) => stance === value,
    chosen: picks.stance,
  };
}
