import { groupBy } from '../base/lists.js';
import { comparable } from '../queries/filters.js';
import { byTime, countryNamer, latest } from '../queries/latest.js';
import type { Observation } from '../tables/observations.js';
import { claimLine } from '../words/claim.js';
import type { ChartInput } from './chart.js';
import { overTime } from './over-time.js';
import { chartTitle } from './titles.js';

/** Years after which a country's last figure counts as old in the finding. */
const old = 5;

/** People held, a panel a country with its own scale: China and Lao PDR would flatten each other on one. */
export const peopleHeld = overTime({
  ...chartTitle('people-held'),
  notes: ({ m }) => [m.note_kinds(), m.note_lines()],
  events: true,
  defaults: comparable,
  pool: ({ detainees }) =>
    detainees.filter(({ indicator, scope }) => indicator === 'people_detained' && scope !== 'multi'),
  finding,
});

function finding({ words, tables }: ChartInput, shown: readonly Observation[]): string | null {
  const [last] = latest(shown);
  if (!last) return null;
  const name = countryNamer(tables.countries);
  const lastYears = [...groupBy(shown, ({ country }) => country).values()].map(
    (claims) => claims.toSorted(byTime).at(-1)?.end.year ?? 0,
  );
  const silent = lastYears.filter((year) => year < last.end.year - old).length;
  const { m, number } = words;
  const said = {
    claim: claimLine(words, last, name(last.country)),
    regime: m[`regime_${last.regime}` as const](),
    count: lastYears.length,
    n: number(lastYears.length),
    year: String(last.end.year - old),
  };
  return silent === 0 && lastYears.length > 1
    ? m.finding_people_held_all(said)
    : m.finding_people_held({ ...said, silent: number(silent) });
}
