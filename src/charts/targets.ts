import { endOf, middleOf } from '../base/dates.js';
import type { Closure } from '../tables/closures.js';
import type { Words } from '../words/words.js';
import type { Target } from './picture.js';

/** A promise as an arrow from its baseline, where one is stated, to its target; null where no number was promised. */
export function targetOf(words: Words, name: (code: string) => string, label = targetLabel) {
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
      label: label(words, promise, target),
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

function targetLabel({ m, number, date }: Words, { target_date: deadline }: Closure, target: number): string {
  return deadline === null
    ? m.target_label_open({ target: number(target) })
    : m.target_label({ target: number(target), deadline: date(deadline) });
}
