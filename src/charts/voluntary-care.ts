import { distinct } from '../base/lists.js';
import { comparable } from '../queries/filters.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import type { ChartInput } from './chart.js';
import { overTime } from './over-time.js';
import { chartTitle } from './titles.js';

/** People in voluntary and methadone treatment, and beside them people held: one time axis, never one line nor one axis of figures. */
export const voluntaryCare = overTime({
  ...chartTitle('voluntary-care'),
  notes: ({ m }) => [m.note_voluntary_care(), m.note_lines(), m.note_voluntary_countries()],
  aligned: true,
  defaults: comparable,
  pool,
  finding,
});

/** People held stand only where there is care to stand beside. */
function pool({ context, detainees }: Tables): readonly Observation[] {
  const care = context.filter(isCare);
  const countries = new Set(care.map(({ country }) => country));
  const held = detainees.filter(
    ({ indicator, scope, country }) =>
      indicator === 'people_detained' && scope === 'national' && countries.has(country),
  );
  return [...care, ...held];
}

function isCare({ indicator, scope }: Observation): boolean {
  return (indicator === 'voluntary_clients' || indicator === 'methadone_clients') && scope !== 'multi';
}

function finding({ words: { m, number } }: ChartInput, shown: readonly Observation[]): string | null {
  const care = distinct(shown.filter(isCare).map(({ country }) => country));
  if (care.length === 0) return null;
  const both = care.filter((country) => shown.some((claim) => claim.country === country && !isCare(claim)));
  return m.finding_voluntary_care({
    count: care.length,
    n: number(care.length),
    both: number(both.length),
    claims: number(shown.filter(isCare).length),
  });
}
