import { endOf, middleOf } from '../base/dates.js';
import { doubtfulBaseline } from '../queries/promise-figures.js';
import type { Closure } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import { promiseLabel } from '../words/promise-figure.js';
import type { Words } from '../words/words.js';
import type { Target } from './picture.js';

/**
 * A promise as an arrow from its baseline, where one is stated, to its target; null where no number was promised. `claims` are
 * those among which the baseline may stand as a claim of its own.
 */
export function targetOf(
  words: Words,
  name: (code: string) => string,
  claims: readonly Observation[],
  label = targetLabel,
) {
  return (promise: Closure): Target | null => {
    const { id, country, baseline, target, announced, target_date: deadline } = promise;
    if (target === null) return null;
    const start = middleOf(
      promise.baseline_year?.year === announced.year ? announced : (promise.baseline_year ?? announced),
    );
    const end = deadline === null ? endOf(announced) : endOf(deadline);
    return {
      id,
      country,
      from: baseline === null ? null : [start, baseline],
      to: [end, target],
      doubtful: doubtfulBaseline(promise, claims).length > 0,
      label: label(words, promise),
      ends: {
        from: promiseLabel(words, promise, 'baseline'),
        to: promiseLabel(words, promise, 'target'),
      },
      sentence: promiseSentence(words, promise, name(country)),
    };
  };
}

/** A promise as a sentence: who, when, what, and what became of it. */
export function promiseSentence({ m, date }: Words, promise: Closure, country: string): string {
  return m.promise_sentence({
    country,
    when: date(promise.announced),
    actor: promise.actor,
    what: promise.what,
    verdict: m[`verdict_${promise.verdict}` as const](),
  });
}

function targetLabel(words: Words, promise: Closure): string {
  const { m, date } = words;
  const target = promiseLabel(words, promise, 'target');
  const { target_date: deadline } = promise;
  return deadline === null
    ? m.target_label_open({ target })
    : m.target_label({ target, deadline: date(deadline) });
}
