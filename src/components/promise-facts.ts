import type { PartialDate } from '../base/dates.js';
import type { Closure } from '../tables/closures.js';
import type { PromiseFigure } from '../words/promise-figure.js';
import type { Words } from '../words/words.js';
import type { Fact } from './fact.js';
import { withUnit } from './promise-words.js';

/** All that a promise says besides its sources; what is not stated is left out. */
export function promiseFacts(words: Words, promise: Closure, country: string): Fact[] {
  const { m, date } = words;
  const level = m[`confidence_${promise.confidence}` as const]();
  const why = m[`confidence_why_${promise.confidence}` as const]();
  return [
    { name: m.evidence_place(), text: country },
    { name: m.evidence_promise_actor(), text: promise.actor },
    { name: m.evidence_promise_when(), text: date(promise.announced) },
    { name: m.evidence_promise_kind(), text: m[`promise_kind_${promise.kind}` as const]() },
    ...stated(m.evidence_promise_baseline(), unitFigure(words, promise, 'baseline', promise.baseline_year)),
    ...stated(m.evidence_promise_target(), unitFigure(words, promise, 'target', null)),
    ...stated(m.evidence_promise_deadline(), promise.target_date && date(promise.target_date)),
    { name: m.evidence_promise_verdict(), text: m[`verdict_${promise.verdict}` as const]() },
    { name: m.evidence_promise_outcome(), text: promise.outcome },
    ...stated(
      m.evidence_promise_outcome_value(),
      unitFigure(words, promise, 'outcome_value', promise.outcome_date),
    ),
    { name: m.evidence_confidence(), text: m.evidence_confidence_text({ level, why }) },
  ];
}

function stated(name: string, text: string | null): Fact[] {
  return text === null ? [] : [{ name, text }];
}

function unitFigure(
  words: Words,
  promise: Closure,
  which: PromiseFigure,
  when: PartialDate | null,
): string | null {
  if (promise[which] === null) return null;
  const said = withUnit(words, promise, which);
  const figure = promise.unit === 'none' ? words.m.evidence_unit_none({ n: said }) : said;
  return when === null ? figure : words.m.evidence_in_year({ figure, date: words.date(when) });
}
