import { comparable } from '../queries/filters.js';
import { upper } from '../queries/conflicts.js';
import { countryNamer } from '../queries/latest.js';
import { periodOf } from '../queries/periods.js';
import type { Observation } from '../tables/observations.js';
import { claimLine } from '../words/claim.js';
import type { ChartInput } from './chart.js';
import { overTime } from './over-time.js';
import { chartTitle } from './titles.js';

/** People admitted: whole years as bars over their period, parts of years and several years together in panels of their own. */
export const admissions = overTime({
  ...chartTitle('admissions'),
  notes: ({ m }) => [m.note_flows(), m.note_kinds()],
  defaults: comparable,
  pool: ({ detainees }) => detainees.filter(({ indicator }) => indicator === 'admissions'),
  finding,
});

function finding({ words, tables }: ChartInput, shown: readonly Observation[]): string | null {
  const yearly = shown.filter((claim) => claim.measure === 'flow' && periodOf(claim) === 'year');
  const top = Math.max(...yearly.map(upper));
  const highest = yearly.find((claim) => upper(claim) === top);
  if (!highest) return null;
  const name = countryNamer(tables.countries);
  const { m, number } = words;
  const claim = claimLine(words, highest, name(highest.country));
  return m.finding_admissions({ claim, count: yearly.length, n: number(yearly.length) });
}
