import { groupBy } from '../base/lists.js';
import { comparable } from '../queries/filters.js';
import { upper } from '../queries/conflicts.js';
import { byTime, countryNamer, latest } from '../queries/latest.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import { claimLine } from '../words/claim.js';
import type { Words } from '../words/words.js';
import type { Chart, ChartInput } from './chart.js';
import { markOf } from './mark.js';
import { choose, omittedWords } from './omitted.js';
import type { MapPicture, MapPlace } from './picture.js';
import { chartTitle } from './titles.js';

/** The latest count of centres of each country, on a map and ranked. */
export const centresByCountry: Chart = {
  ...chartTitle('centres-by-country'),
  defaults: comparable,
  scales: false,
  pool,
  picture,
};

function pool(tables: Tables): readonly Observation[] {
  return tables.centres.filter(({ indicator, scope }) => indicator === 'centres' && scope !== 'multi');
}

function picture({ tables, filters, words }: ChartInput): MapPicture {
  const { shown, left } = choose(pool(tables), filters, comparable);
  const name = countryNamer(tables.countries);
  const counts = [...groupBy(shown, ({ country }) => country).values()].map(latestCount);
  const claims = counts.flat().toSorted((a, b) => upper(b) - upper(a));
  const places = [...groupBy(claims, ({ country }) => country)].map(([country, group]) =>
    place(tables, words, country, group),
  );
  return {
    kind: 'map',
    chart: 'centres-by-country',
    title: centresByCountry.title(words),
    lead: centresByCountry.lead(words),
    finding: finding(words, name, claims),
    description: claims.map((claim) =>
      words.m.sentence({ text: claimLine(words, claim, name(claim.country)) }),
    ),
    notes: [words.m.note_latest(), words.m.note_map()],
    claims,
    promises: [],
    omitted: omittedWords(words, left, filters),
    places,
    without: without(tables, filters.countries, places),
  };
}

/** The latest national claims; only where a country has none, the latest of a part. */
function latestCount(claims: readonly Observation[]): Observation[] {
  const national = claims.filter(({ scope }) => scope === 'national');
  return latest(national.length > 0 ? national : claims).toSorted(byTime);
}

function place(tables: Tables, words: Words, country: string, claims: readonly Observation[]): MapPlace {
  const row = tables.countries.find(({ code }) => code === country);
  const name = countryNamer(tables.countries);
  return {
    country,
    name: name(country),
    numeric: row?.numeric ?? null,
    marks: claims.map(markOf(words, name)),
  };
}

function without(tables: Tables, chosen: readonly string[], places: readonly MapPlace[]): string[] {
  const held = tables.countries.filter(({ region }) => region !== 'Region');
  return held
    .filter(({ code }) => !places.some(({ country }) => country === code))
    .filter(({ code }) => chosen.length === 0 || chosen.includes(code))
    .map(({ name }) => name);
}

function finding(
  words: Words,
  name: (code: string) => string,
  claims: readonly Observation[],
): string | null {
  const [most] = claims;
  const { m, number } = words;
  if (!most) return null;
  const count = new Set(claims.map(({ country }) => country)).size;
  return m.finding_centres_by_country({
    claim: claimLine(words, most, name(most.country)),
    count,
    n: number(count),
  });
}
