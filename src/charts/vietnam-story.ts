import { endOf, startOf } from '../base/dates.js';
import { byTime } from '../queries/latest.js';
import { baselineClaims } from '../queries/promise-figures.js';
import { judgedBy } from '../queries/promise-judged.js';
import type { Closure } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import { promiseFigure } from '../words/promise-figure.js';
import type { Words } from '../words/words.js';

/**
 * What the record holds on the plan, in sentences computed from rows: the promise, the last count under compulsion before its
 * deadline, and the counts that stood beside its baseline. A sentence whose rows the filters left out is not said.
 */
export function vietnamStory(
  words: Words,
  promises: readonly Closure[],
  claims: readonly Observation[],
): string[] {
  const people = promises.find(({ unit, target }) => unit === 'people' && target !== null);
  if (!people) return [];
  const held = claims
    .filter(({ indicator, scope }) => indicator === 'people_detained' && scope === 'national')
    .toSorted(byTime);
  const sentences = [
    promised(words, people),
    missed(words, people, held),
    baseline(words, people, held),
    counted(words, people, held),
  ];
  return [...sentences, ...centres(words, promises)].filter((text) => text !== '');
}

function promised(words: Words, promise: Closure): string {
  const { m, date } = words;
  const { announced, baseline, target, target_date: deadline } = promise;
  if (baseline === null || target === null || deadline === null) return '';
  return m.story_promised({
    when: date(announced),
    from: promiseFigure(words, promise, 'baseline'),
    target: promiseFigure(words, promise, 'target'),
    deadline: date(deadline),
  });
}

/** The last count of people under compulsion between the promise and its deadline, and how long before the deadline it was taken. */
function missed(words: Words, promise: Closure, held: readonly Observation[]): string {
  const { target_date: deadline } = promise;
  const last = judgedBy(promise, held);
  if (deadline === null || last === null) return '';
  // a count of a month may have been taken on its first day
  const weeks = Math.ceil((endOf(deadline) - startOf(last.start)) / 604_800_000);
  const { m, figure, number, date } = words;
  const by = last.reported_by === 'government' ? m.story_by_itself() : reporter(words, last);
  return m.story_missed({
    by,
    figure: figure(last),
    when: date(last.end),
    count: weeks,
    weeks: number(weeks),
  });
}

/** How many texts the baseline stands in, counted over the claims that state it. */
function baseline(words: Words, promise: Closure, held: readonly Observation[]): string {
  const { m, number } = words;
  const stating = baselineClaims(promise, held);
  const from = promiseFigure(words, promise, 'baseline');
  const texts = new Set(stating.flatMap(({ source, also }) => [source, ...also])).size;
  return texts === 0 ? '' : m.story_baseline({ from, count: texts, n: number(texts) });
}

/** The count given with the plan, and those of the year of the plan: all residents, and by court order. */
function counted(words: Words, { announced }: Closure, held: readonly Observation[]): string {
  const year = held.filter(
    ({ measure, start, end }) =>
      measure === 'stock' && start.year === announced.year && end.year === announced.year,
  );
  const withPlan = year.find(({ start }) => start.month === announced.month);
  const wholeYear = year.filter(({ start }) => start.month === null && start.day === null);
  const all = wholeYear
    .filter(({ regime }) => regime === 'mixed')
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  const ordered = wholeYear.find(({ regime }) => regime === 'compulsory');
  if (!withPlan || !all || !ordered || !isSameCount(all, ordered)) return '';
  const { m, figure, date } = words;
  return m.story_counted({
    first: reporter(words, withPlan),
    by: reporter(words, all),
    withPlan: figure(withPlan),
    when: date(withPlan.start),
    all: figure(all),
    ordered: figure(ordered),
    year: date(all.start),
  });
}

/** Whether one text of one reporter states both, so that one may be called a part of the other. */
function isSameCount(a: Observation, b: Observation): boolean {
  return a.source === b.source && a.reported_by === b.reported_by;
}

/** Who counted, as the row itself has it. */
function reporter({ m }: Words, { reported_by: by }: Observation): string {
  return m[`story_by_${by}` as const]();
}

function centres(words: Words, promises: readonly Closure[]): string[] {
  const { m, date } = words;
  const reduced = promises.find(({ unit, kind }) => unit === 'centres' && kind === 'reduction_target');
  const converted = promises.find(({ kind }) => kind === 'conversion');
  if (
    !reduced ||
    !converted ||
    reduced.baseline === null ||
    reduced.target === null ||
    converted.target === null
  )
    return [];
  const deadline = reduced.target_date ?? reduced.announced;
  const figures = {
    from: promiseFigure(words, reduced, 'baseline'),
    voluntary: promiseFigure(words, converted, 'target'),
    compulsory: promiseFigure(words, reduced, 'target'),
  };
  return [m.story_centres({ ...figures, deadline: date(deadline) })];
}
