import { distinct, groupBy } from '../base/lists.js';
import { everything } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { type Alternative, features, featureValues } from '../tables/alternatives.js';
import type { Words } from '../words/words.js';
import { programmeLine } from '../words/rows.js';
import type { Chart, ChartInput } from './chart.js';
import type { FeatureValue, MatrixGroup, MatrixPicture, MatrixRow } from './matrix-picture.js';
import { type RowFacet, rowFacets } from './row-facets.js';
import { chartTitle } from './titles.js';

/** Programmes and the seven common features: what is known, and how much is not. */
export const alternatives: Chart = {
  ...chartTitle('alternatives'),
  defaults: everything,
  scales: false,
  pool: () => [],
  facets,
  picture,
};

type Name = (code: string) => string;

function picture({ tables, filters, words }: ChartInput): MatrixPicture {
  const name = countryNamer(tables.countries);
  const rows = tables.alternatives.filter(inCountries(filters.countries));
  const { m } = words;
  return {
    kind: 'matrix',
    chart: 'alternatives',
    title: alternatives.title(words),
    lead: alternatives.lead(words),
    finding: finding(words, rows),
    description: rows.length === 0 ? [] : features.map((feature) => describe(words, feature, rows)),
    notes: [m.note_alternatives(), m.note_alternatives_unknown()],
    claims: [],
    promises: [],
    others: { alternatives: rows },
    omitted: null,
    features: features.map((feature) => m[`feature_${feature}` as const]()),
    groups: groups(words, name, rows),
  };
}

/** Programmes have a beginning at most, so that years tell nothing: only countries narrow them. */
function inCountries(countries: readonly string[]) {
  return ({ country }: Alternative) => countries.length === 0 || countries.includes(country);
}

function facets({ tables, filters: { countries }, words: { m, compare } }: ChartInput): RowFacet[] {
  const name = countryNamer(tables.countries);
  const values = distinct(tables.alternatives.map(({ country }) => country)).toSorted((a, b) =>
    compare(name(a), name(b)),
  );
  return rowFacets(tables.alternatives, [
    {
      key: 'countries',
      title: m.filter_countries(),
      test: inCountries(countries),
      values,
      text: name,
      keeps: ({ country }, value) => country === value,
      chosen: countries,
    },
  ]);
}

/** Countries with most programmes first. */
function groups(words: Words, name: Name, rows: readonly Alternative[]): MatrixGroup[] {
  return [...groupBy(rows, ({ country }) => country)]
    .map(([country, group]) => ({
      country,
      title: name(country),
      rows: group.map((row) => rowOf(words, name, row)),
    }))
    .sort((a, b) => b.rows.length - a.rows.length || words.compare(a.title, b.title));
}

function rowOf(words: Words, name: Name, row: Alternative): MatrixRow {
  const { m, list } = words;
  const said = features.map((feature) =>
    m.evidence_feature({
      feature: m[`feature_${feature}` as const](),
      value: m[`feature_value_${row[feature]}` as const](),
    }),
  );
  return {
    id: row.id,
    name: row.programme,
    place: row.place ?? '',
    cells: features.map((feature) => row[feature]),
    sentence: m.matrix_sentence({
      programme: programmeLine(words, row, name(row.country)),
      features: list(said),
    }),
  };
}

function finding({ m, number }: Words, rows: readonly Alternative[]): string | null {
  if (rows.length === 0) return null;
  const cells = rows.flatMap((row) => features.map((feature) => row[feature]));
  const count = (value: FeatureValue) => number(cells.filter((cell) => cell === value).length);
  return m.finding_alternatives({
    count: rows.length,
    n: number(rows.length),
    cells: number(cells.length),
    yes: count('yes'),
    partly: count('partly'),
    no: count('no'),
    unknown: count('unknown'),
  });
}

function describe(
  { m, number, list }: Words,
  feature: (typeof features)[number],
  rows: readonly Alternative[],
): string {
  const counts = groupBy(rows, (row) => row[feature]);
  const parts = featureValues.flatMap((value) => {
    const count = counts.get(value)?.length ?? 0;
    return count === 0
      ? []
      : [m.matrix_count({ value: m[`feature_value_${value}` as const](), n: number(count) })];
  });
  return m.evidence_feature({ feature: m[`feature_${feature}` as const](), value: list(parts) });
}
