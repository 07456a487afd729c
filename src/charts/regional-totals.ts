import { groupBy } from '../base/lists.js';
import { lower, upper } from '../queries/conflicts.js';
import { everything } from '../queries/filters.js';
import { byTime, countryNamer } from '../queries/latest.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { Chart, ChartInput } from './chart.js';
import { describe } from './describe.js';
import { byKind, kindId, kindOf, kindTitle } from './kinds.js';
import { markOf } from './mark.js';
import { choose, omittedWords } from './omitted.js';
import type { RangeGroup, RangesPicture } from './picture.js';
import { chartTitle } from './titles.js';

/** Every estimate for the region, each with its range and what it covers: the view of disagreement, so it shows all. */
export const regionalTotals: Chart = {
  ...chartTitle('regional-totals'),
  defaults: everything,
  scales: false,
  pool,
  picture,
};

function pool({ detainees, centres }: Tables): readonly Observation[] {
  return [...detainees, ...centres].filter(({ scope }) => scope === 'multi');
}

function picture({ tables, filters, words }: ChartInput): RangesPicture {
  const { shown, left } = choose(pool(tables), filters, everything);
  const name = countryNamer(tables.countries);
  return {
    kind: 'ranges',
    chart: 'regional-totals',
    title: regionalTotals.title(words),
    lead: regionalTotals.lead(words),
    finding: finding(words, shown),
    description: describe(words, name, shown),
    notes: [words.m.note_regional()],
    claims: shown,
    promises: [],
    omitted: omittedWords(words, left, filters),
    groups: groups(words, name, shown),
  };
}

function groups(words: Words, name: (code: string) => string, claims: readonly Observation[]): RangeGroup[] {
  const mark = markOf(words, name);
  const { m } = words;
  return [...groupBy([...claims].sort(byTime), (claim) => kindId(kindOf(claim)))]
    .flatMap(([id, group]) => (group[0] ? [{ id, kind: kindOf(group[0]), group }] : []))
    .sort((a, b) => byKind(a.kind, b.kind))
    .map(({ id, kind, group }) => ({
      id,
      title: kindTitle(words, kind),
      rows: group.map((claim) => ({
        mark: mark(claim),
        label: m.range_label({
          when: words.period(claim.start, claim.end),
          region: name(claim.country),
          by: m[`reporter_${claim.reported_by}` as const](),
        }),
        covers: claim.counted,
      })),
    }));
}

/** The year for which most estimates stand side by side, and how far apart they are. */
function finding(words: Words, claims: readonly Observation[]): string | null {
  const people = claims.filter(
    ({ indicator, start, end }) => indicator === 'people_detained' && start.year === end.year,
  );
  // a count on a date and one over a year differ by what they are, not by who counted
  const alike = [...groupBy(people, (claim) => `${String(claim.start.year)} ${claim.measure}`).values()];
  const [group = []] = alike.sort((a, b) => b.length - a.length || yearOf(b) - yearOf(a));
  const [first] = group;
  if (!first || group.length < 2) return null;
  const { m, number, figure } = words;
  const least = group.reduce((a, b) => (lower(b) < lower(a) ? b : a));
  const greatest = group.reduce((a, b) => (upper(b) > upper(a) ? b : a));
  return m.finding_regional_totals({
    year: String(yearOf(group)),
    measure: m[`measure_in_sentence_${first.measure}` as const](),
    n: number(group.length),
    low: figure(least),
    high: figure(greatest),
  });
}

function yearOf([first]: readonly Observation[]): number {
  return first?.start.year ?? 0;
}
