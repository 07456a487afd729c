import { groupBy } from '../base/lists.js';
import { byTime, countryNamer } from '../queries/latest.js';
import { comparable } from '../queries/filters.js';
import { yearSpan } from '../queries/facets.js';
import { yearsOf } from '../queries/periods.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import { claimLine } from '../words/claim.js';
import type { Words } from '../words/words.js';
import type { Chart, ChartInput } from './chart.js';
import { choose, omittedWords } from './omitted.js';
import type { SilenceCell, SilencePicture, SilenceRow } from './picture.js';
import { chartTitle } from './titles.js';

/** Years after which a country counts as silent. */
const silentAfter = 5;

/** Who reported in which year, and when last: a year without a figure is data too. */
export const silence: Chart = {
  ...chartTitle('silence'),
  defaults: comparable,
  scales: false,
  pool,
  picture,
};

function pool({ detainees, centres }: Tables): readonly Observation[] {
  return [...detainees, ...centres].filter(({ scope }) => scope !== 'multi');
}

function picture({ tables, filters, words }: ChartInput): SilencePicture {
  const { shown, left } = choose(pool(tables), filters, comparable);
  const name = countryNamer(tables.countries);
  const [first, last] = yearSpan(shown) ?? [0, -1];
  const rows = rowsOf(words, name, shown);
  return {
    kind: 'silence',
    chart: 'silence',
    title: silence.title(words),
    lead: silence.lead(words),
    finding: finding(words, rows, last),
    description: rows.map((row) => describeRow(words, row)),
    notes: [words.m.note_silence()],
    claims: shown,
    promises: [],
    omitted: omittedWords(words, left, filters),
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    rows,
  };
}

function rowsOf(words: Words, name: (code: string) => string, claims: readonly Observation[]): SilenceRow[] {
  return [...groupBy([...claims].sort(byTime), ({ country }) => country)]
    .map(([country, group]) => ({
      country,
      name: name(country),
      cells: cellsOf(words, name(country), group),
      last: words.m.last_reported({
        date: words.date((group.at(-1) ?? group[0])?.end ?? { text: '', year: 0, month: null, day: null }),
      }),
    }))
    .sort(
      (a, b) => (b.cells.at(-1)?.year ?? 0) - (a.cells.at(-1)?.year ?? 0) || words.compare(a.name, b.name),
    );
}

function cellsOf(words: Words, name: string, claims: readonly Observation[]): SilenceCell[] {
  const years = groupBy(
    claims.flatMap((claim) => yearsOf(claim).map((year) => ({ year, claim }))),
    ({ year }) => year,
  );
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, found]) => ({
      year,
      official: found.some(({ claim }) => claim.reported_by === 'government'),
      ids: found.map(({ claim }) => claim.id),
      sentence: sentence(
        words,
        name,
        year,
        found.map(({ claim }) => claim),
      ),
    }));
}

function sentence(words: Words, name: string, year: number, claims: readonly Observation[]): string {
  const { m, number } = words;
  const lines = claims.map((claim) => claimLine(words, claim, name));
  return m.silence_cell({
    country: name,
    year: String(year),
    count: claims.length,
    n: number(claims.length),
    lines: lines.join('; '),
  });
}

function describeRow({ m, number, list }: Words, { name, cells, last }: SilenceRow): string {
  const official = cells.filter(({ official: by }) => by).length;
  const years = list(cells.map(({ year }) => String(year)));
  return m.silence_row({
    country: name,
    count: cells.length,
    n: number(cells.length),
    official: number(official),
    years,
    last,
  });
}

function finding({ m, number }: Words, rows: readonly SilenceRow[], last: number): string | null {
  if (rows.length === 0) return null;
  const since = last - silentAfter;
  const silent = rows.filter(({ cells }) => (cells.at(-1)?.year ?? 0) < since).length;
  return m.finding_silence({
    count: rows.length,
    n: number(rows.length),
    silent: number(silent),
    year: String(since),
  });
}
