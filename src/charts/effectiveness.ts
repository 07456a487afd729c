import { distinct } from '../base/lists.js';
import { everything } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import type { Comparison } from '../tables/effectiveness.js';
import type { Words } from '../words/words.js';
import type { Chart, ChartInput } from './chart.js';
import type { Pair, PairGroup, PairRow, PairsPicture } from './pairs-picture.js';
import { type RowFacet, rowFacets } from './row-facets.js';
import { chartTitle } from './titles.js';

/** Each measured comparison by itself, counter-evidence among them: nothing is pooled or averaged. */
export const effectiveness: Chart = {
  ...chartTitle('effectiveness'),
  defaults: everything,
  scales: false,
  pool: () => [],
  facets,
  picture,
};

type Name = (code: string) => string;

function picture({ tables, filters, words }: ChartInput): PairsPicture {
  const name = countryNamer(tables.countries);
  const rows = tables.effectiveness.filter(inCountries(filters.countries));
  const { m } = words;
  return {
    kind: 'pairs',
    chart: 'effectiveness',
    title: effectiveness.title(words),
    lead: effectiveness.lead(words),
    finding: finding(words, rows),
    description: rows.map((row) => sentence(words, name, row)),
    notes: [m.note_pairs(), m.note_pairs_direction(), m.note_pairs_single()],
    claims: [],
    promises: [],
    others: { effectiveness: rows },
    omitted: null,
    groups: groups(words, name, rows),
  };
}

function inCountries(countries: readonly string[]) {
  return ({ country }: Comparison) => countries.length === 0 || countries.includes(country);
}

function facets({ tables, filters: { countries }, words: { m, compare } }: ChartInput): RowFacet[] {
  const name = countryNamer(tables.countries);
  const values = distinct(tables.effectiveness.map(({ country }) => country));
  return rowFacets(tables.effectiveness, [
    {
      key: 'countries',
      title: m.filter_countries(),
      test: inCountries(countries),
      values: values.toSorted((a, b) => compare(name(a), name(b))),
      text: name,
      keeps: ({ country }, value) => country === value,
      chosen: countries,
    },
  ]);
}

function groups(words: Words, name: Name, rows: readonly Comparison[]): PairGroup[] {
  return (['both', 'one', 'none'] as const).flatMap((id) => {
    const group = rows.filter((row) => sides(row) === id);
    if (group.length === 0) return [];
    const title = words.m[`pairs_${id}` as const]();
    return { id, title, rows: group.map((row) => rowOf(words, name, row)) };
  });
}

function sides({ compulsory_value: compulsory, voluntary_value: voluntary }: Comparison): PairGroup['id'] {
  if (compulsory !== null && voluntary !== null) return 'both';
  return compulsory === null && voluntary === null ? 'none' : 'one';
}

function rowOf(words: Words, name: Name, row: Comparison): PairRow {
  return {
    id: row.id,
    country: row.country,
    title: titleOf(words, name, row),
    claim: row.claim,
    figure: figureOf(words, row),
    pair: pairOf(words, row),
    design: designOf(words, row),
    sentence: sentence(words, name, row),
  };
}

function designOf({ m }: Words, { design, confidence }: Comparison): string {
  return m.pairs_design({ design, confidence: m[`confidence_${confidence}` as const]() });
}

function titleOf({ m }: Words, name: Name, { country, period }: Comparison): string {
  const when = period?.replace('/', '–') ?? m.pairs_no_date();
  return m.pairs_title({ country: name(country), when });
}

function pairOf({ m, number }: Words, row: Comparison): Pair | null {
  const { compulsory_value: compulsory, voluntary_value: voluntary, measure, unit } = row;
  if (compulsory === null || voluntary === null) return null;
  return {
    compulsory,
    voluntary,
    compulsoryLabel: m.pairs_compulsory({ value: number(compulsory) }),
    voluntaryLabel: m.pairs_voluntary({ value: number(voluntary) }),
    axis: m.pairs_axis({ measure, unit }),
  };
}

/** A figure with its unit and what it measures: a difference or a ratio is no figure of one side, and says so there. */
function figureOf({ m, number }: Words, row: Comparison): string {
  const { compulsory_value: compulsory, voluntary_value: voluntary, measure, unit } = row;
  const value = compulsory ?? voluntary;
  if (value === null) return m.pairs_axis({ measure, unit });
  return m.pairs_figure({ value: number(value), unit, measure });
}

function sentence(words: Words, name: Name, row: Comparison): string {
  const { m } = words;
  const pair = pairOf(words, row);
  const figure = pair
    ? m.pairs_figures({ compulsory: pair.compulsoryLabel, voluntary: pair.voluntaryLabel, axis: pair.axis })
    : figureOf(words, row);
  return m.pairs_sentence({
    title: titleOf(words, name, row),
    claim: row.claim,
    design: designOf(words, row),
    figure,
  });
}

function finding({ m, number }: Words, rows: readonly Comparison[]): string | null {
  if (rows.length === 0) return null;
  const both = rows.filter((row) => sides(row) === 'both').length;
  return m.finding_effectiveness({
    count: rows.length,
    n: number(rows.length),
    both: number(both),
    rest: number(rows.length - both),
    sources: number(distinct(rows.map(({ source }) => source)).length),
  });
}
