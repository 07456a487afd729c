import { endOf, middleOf, type PartialDate } from '../base/dates.js';
import { defined, groupBy } from '../base/lists.js';
import { everything, matches } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { noPicks, type Picks } from '../queries/picks.js';
import { laterClaims, promisePool } from '../queries/promise-later.js';
import { byVerdict } from '../queries/promise-order.js';
import { promisesOnce } from '../queries/promise-readings.js';
import { promiseTests } from '../queries/promise-tests.js';
import { type Closure, verdicts } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import { promiseLabel } from '../words/promise-figure.js';
import type { Words } from '../words/words.js';
import type { Chart, ChartInput } from './chart.js';
import { markOf } from './mark.js';
import { wholeYears } from './whole-years.js';
import type { Omitted, PromiseRow, PromisesPicture } from './picture.js';
import { promiseFacets } from './promise-facets.js';
import { promiseSentence, targetOf } from './targets.js';
import { chartTitle } from './titles.js';

/** Every measurable promise: baseline, target, deadline, what was reported since, verdict. */
export const promises: Chart = {
  ...chartTitle('promises'),
  defaults: everything,
  scales: false,
  pool: () => [],
  facets: promiseFacets,
  all: { verdict: verdicts },
  picture,
};

function picture({ tables, filters, picks = noPicks, words }: ChartInput): PromisesPicture {
  const tests = Object.values(promiseTests(filters, picks));
  const asked = tables.closures.filter((promise) => tests.every((test) => test(promise))).toSorted(byVerdict);
  const once = promisesOnce(asked);
  const { shown, folded } = fold(once, picks);
  const pool = promisePool(tables);
  const name = countryNamer(tables.countries);
  const rows = shown
    .map((promise) => rowOf(words, name, promise, { pool, asked: matches(filters, everything) }))
    .filter(defined);
  const drawn = new Set(rows.flatMap(({ later }) => later.map(({ id }) => id)));
  const used = pool.filter(({ id }) => drawn.has(id));
  const measured = shown.filter(({ target }) => target !== null);
  const unmeasured = shown.length - rows.length;
  return {
    kind: 'promises',
    chart: 'promises',
    title: promises.title(words),
    lead: promises.lead(words),
    finding: finding(words, once),
    description: once.map((promise) => promiseSentence(words, promise, name(promise.country))),
    notes: [
      words.m.note_promises(),
      words.m.note_unmeasured({ count: unmeasured, n: words.number(unmeasured) }),
      ...repeatedNote(words, asked.length - once.length),
    ],
    claims: used,
    promises: asked,
    omitted: foldedWords(words, folded),
    rows,
    span: wholeYears(used, measured.flatMap(datesOf)),
  };
}

/** Promises of which nobody knows what became are drawn where they are asked for, or where there is nothing else. */
function fold(asked: readonly Closure[], { verdict }: Picks) {
  const known = asked.filter((promise) => promise.verdict !== 'unknown');
  const all = verdict.length > 0 || known.every(({ target }) => target === null);
  if (all) return { shown: asked, folded: [] };
  return { shown: known, folded: asked.filter((promise) => promise.verdict === 'unknown') };
}

function foldedWords({ m, number }: Words, { length: count }: readonly Closure[]): Omitted | null {
  return count === 0 ? null : { count, text: m.omitted_promises({ count, n: number(count) }) };
}

/** Rows that stand in the table and count for nothing. */
function repeatedNote({ m, number }: Words, count: number): string[] {
  return count === 0 ? [] : [m.note_promises_once({ count, n: number(count) })];
}

/** All that its row tells in time. */
function datesOf({ announced, baseline_year: year, target_date, outcome_date }: Closure): PartialDate[] {
  return [announced, year, target_date, outcome_date].filter((date) => date !== null);
}

interface Claims {
  /** All claims of the record, since the filters do not change what a promise counts. */
  readonly pool: readonly Observation[];
  readonly asked: (claim: Observation) => boolean;
}

function rowOf(
  words: Words,
  name: (code: string) => string,
  promise: Closure,
  { pool, asked }: Claims,
): PromiseRow | null {
  const target = targetOf(words, name, pool)(promise);
  if (!target) return null;
  const { m, date } = words;
  const { target_date: deadline, verdict } = promise;
  return {
    target,
    title: m.promise_title({ country: name(promise.country), when: date(promise.announced) }),
    what: promise.what,
    verdict,
    verdictLabel: m[`verdict_${verdict}` as const](),
    later: laterClaims(promise, pool).filter(asked).map(markOf(words, name)),
    outcome: outcomeOf(words, promise),
    deadline: deadline === null ? null : endOf(deadline),
    deadlineLabel: deadline === null ? m.no_deadline() : m.deadline({ date: date(deadline) }),
  };
}

/** The outcome that the promise's own row states; drawn as a mark of its own kind. */
function outcomeOf(words: Words, promise: Closure): PromiseRow['outcome'] {
  const { outcome_value: value, outcome_date: when } = promise;
  if (value === null || when === null) return null;
  const said = { value: promiseLabel(words, promise, 'outcome_value'), date: words.date(when) };
  return { at: middleOf(when), value, label: words.m.outcome_label(said) };
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
