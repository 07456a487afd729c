import { comparable } from '../queries/filters.js';
import { countryNamer, latest } from '../queries/latest.js';
import { distinct } from '../base/lists.js';
import type { Observation } from '../tables/observations.js';
import { claimLine } from '../words/claim.js';
import type { ChartInput } from './chart.js';
import { overTime } from './over-time.js';
import { chartTitle } from './titles.js';

/** Centres, places in them and voluntary centres over time. */
export const centres = overTime({
  ...chartTitle('centres'),
  notes: ({ m }) => [m.note_centres(), m.note_lines()],
  defaults: comparable,
  pool: (tables) => tables.centres.filter(({ scope }) => scope !== 'multi'),
  finding,
});

function finding({ words, tables }: ChartInput, shown: readonly Observation[]): string | null {
  const counts = shown.filter(({ indicator, scope }) => indicator === 'centres' && scope === 'national');
  const [last] = latest(counts);
  if (!last) return null;
  const countries = distinct(counts.map(({ country }) => country)).length;
  const { m, number } = words;
  const claim = claimLine(words, last, countryNamer(tables.countries)(last.country));
  return m.finding_centres({ claim, count: countries, n: number(countries) });
}
