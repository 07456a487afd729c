import { endOf, middleOf } from '../base/dates.js';
import { defined, groupBy } from '../base/lists.js';
import { everything, matches } from '../queries/filters.js';
import { byTime, countryNamer } from '../queries/latest.js';
import { type Closure, type Verdict, verdicts } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { Chart, ChartInput } from './chart.js';
import { markOf } from './mark.js';
import { spanOf } from './panels.js';
import type { PromiseRow, PromisesPicture } from './picture.js';
import { promiseSentence, targetOf } from './targets.js';
import { chartTitle } from './titles.js';

/** Every measurable promise: baseline, target, deadline, what was reported since, verdict. */
export const promises: Chart = {
  ...chartTitle('promises'),
  defaults: everything,
  scales: false,
  pool,
  picture,
};

function pool({ detainees, centres }: Tables): readonly Observation[] {
  return [
    ...detainees.filter(({ indicator }) => indicator === 'people_detained'),
    ...centres.filter(({ indicator }) => indicator === 'centres'),
  ];
}

function picture({ tables, filters, words }: ChartInput): PromisesPicture {
  const all = tables.closures.filter(promiseMatches(filters));
  const claims = pool(tables).filter(matches(filters, everything));
  const rows = all
    .map((promise) => rowOf(words, tables, promise, claims))
    .filter(defined)
    .sort(byVerdict);
  const shown = new Set(rows.flatMap(({ later }) => later.map(({ id }) => id)));
  const used = claims.filter(({ id }) => shown.has(id));
  return {
    kind: 'promises',
    chart: 'promises',
    title: promises.title(words),
    lead: promises.lead(words),
    finding: finding(words, all),
    description: all.map((promise) =>
      promiseSentence(words, promise, countryNamer(tables.countries)(promise.country)),
    ),
    notes: [
      words.m.note_promises(),
      words.m.note_unmeasured({ count: all.length - rows.length, n: words.number(all.length - rows.length) }),
    ],
    claims: used,
    promises: all,
    omitted: null,
    rows,
    span: spanOf(
      used,
      rows.map(({ target }) => target),
    ),
  };
}

/** The filters that a promise can answer to: country and years. */
function promiseMatches({ countries, from, to }: ChartInput['filters']) {
  return ({ country, announced, target_date: deadline }: Closure) =>
    (countries.length === 0 || countries.includes(country)) &&
    (from === null || (deadline ?? announced).year >= from) &&
    (to === null || announced.year <= to);
}

function rowOf(
  words: Words,
  tables: Tables,
  promise: Closure,
  claims: readonly Observation[],
): PromiseRow | null {
  const name = countryNamer(tables.countries);
  const target = targetOf(words, name)(promise);
  if (!target) return null;
  const { m, date } = words;
  const { target_date: deadline, verdict } = promise;
  return {
    target,
    title: m.promise_title({ country: name(promise.country), when: date(promise.announced) }),
    what: promise.what,
    verdict,
    verdictLabel: m[`verdict_${verdict}` as const](),
    later: later(promise, claims).map(markOf(words, name)),
    outcome: outcomeOf(words, promise),
    deadline: deadline === null ? null : endOf(deadline),
    deadlineLabel: deadline === null ? m.no_deadline() : m.deadline({ date: date(deadline) }),
  };
}

/**
 * Claims of the same country and thing since the promise. A promise on a city is met by claims of that city only; one on
 * capacity, conversions or new centres by none, since no claim of the record counts the same.
 */
function later(promise: Closure, claims: readonly Observation[]): Observation[] {
  const { country, unit, kind, announced, what } = promise;
  if (kind !== 'reduction_target' && kind !== 'closure_plan') return [];
  const indicator = unit === 'people' ? 'people_detained' : 'centres';
  const known = claims.filter((claim) => claim.country === country && claim.indicator === indicator);
  const city =
    known.find(({ scope, place }) => scope === 'subnational' && place !== null && what.includes(place))
      ?.place ?? null;
  return known
    .filter(({ scope, place }) => (city === null ? scope === 'national' : place === city))
    .filter((claim) => claim.measure !== 'unspecified' && middleOf(claim.end) >= middleOf(announced))
    .toSorted(byTime);
}

/** The outcome that the promise's own row states; drawn as a mark of its own kind. */
function outcomeOf(
  { number, date, m }: Words,
  { outcome_value: value, outcome_date: when }: Closure,
): PromiseRow['outcome'] {
  if (value === null || when === null) return null;
  return { at: middleOf(when), value, label: m.outcome_label({ value: number(value), date: date(when) }) };
}

function byVerdict(a: PromiseRow, b: PromiseRow): number {
  const order: readonly Verdict[] = ['missed', 'reversed', 'partly', 'kept', 'pending', 'unknown'];
  return (
    order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.deadline ?? Infinity) - (b.deadline ?? Infinity)
  );
}

function finding({ m, number, list }: Words, all: readonly Closure[]): string | null {
  if (all.length === 0) return null;
  const counts = groupBy(all, ({ verdict }) => verdict);
  const parts = verdicts.flatMap((verdict) => {
    const count = counts.get(verdict)?.length ?? 0;
    return count === 0 ? [] : [m[`finding_verdict_${verdict}` as const]({ n: number(count) })];
  });
  return m.finding_promises({ count: all.length, n: number(all.length), parts: list(parts) });
}
