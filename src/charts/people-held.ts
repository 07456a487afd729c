import { groupBy } from '../base/lists.js';
import { comparable } from '../queries/filters.js';
import { byTime, countryNamer, latest } from '../queries/latest.js';
import type { Observation } from '../tables/observations.js';
import { claimLine } from '../words/claim.js';
import type { Words } from '../words/words.js';
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
    count: lastYears.length,
    n: number(lastYears.length),
    year: String(last.end.year - old),
  };
  const others =
    silent === 0 && lastYears.length > 1
      ? m.finding_people_held_all(said)
      : m.finding_people_held({ ...said, silent: number(silent) });
  return `${latestSaid(words, name, latest(shown))} ${others}`;
}

/** Claims that end at one time stand beside each other: none of them is the figure. */
function latestSaid(words: Words, name: (code: string) => string, claims: readonly Observation[]): string {
  const { m, list } = words;
  const said = claims.map((claim) =>
    m.finding_claim({
      claim: claimLine(words, claim, name(claim.country)),
      regime: m[`regime_${claim.regime}` as const](),
    }),
  );
  return said.length > 1
    ? m.finding_latest_several({ claims: list(said) })
    : m.finding_latest({ claim: list(said) });
}
