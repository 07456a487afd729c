import { everything } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { judgedBy } from '../queries/promise-judged.js';
import { defined } from '../base/lists.js';
import type { Closure } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import { promiseLabel } from '../words/promise-figure.js';
import type { Words } from '../words/words.js';
import type { Chart, ChartInput } from './chart.js';
import { describe } from './describe.js';
import type { Kind } from './kinds.js';
import { choose, omittedWords } from './omitted.js';
import { withEvents } from './panel-events.js';
import { panelGroups, spanOf } from './panels.js';
import type { PanelsPicture, Target } from './picture.js';
import { promiseSentence, targetOf } from './targets.js';
import { vietnamStory } from './vietnam-story.js';
import { chartTitle } from './titles.js';

const plan = [
  'vnm-2016-people-67000-to-20000',
  'vnm-2016-compulsory-centres-to-71',
  'vnm-2016-52-centres-turned-voluntary',
] as const;

/** Viet Nam's plan of 2016 against every figure reported before and since, each with its kind; so it shows all. */
export const vietnamPlan: Chart = {
  ...chartTitle('vietnam-plan'),
  defaults: everything,
  scales: false,
  events: true,
  pool,
  picture: (input) => withEvents(input, picture(input)),
};

function pool({ detainees, centres }: Tables): readonly Observation[] {
  const people = detainees.filter(({ indicator }) => indicator === 'people_detained');
  const counts = centres.filter(({ indicator }) => indicator !== 'capacity');
  return [...people, ...counts].filter(
    ({ country, scope }) => country === 'VNM' && (scope === 'national' || scope === 'partial'),
  );
}

function picture({ tables, filters, words }: ChartInput): PanelsPicture {
  const { shown, left } = choose(pool(tables), filters, everything);
  const name = countryNamer(tables.countries);
  const promises = plan.map((id) => tables.closures.find((promise) => promise.id === id)).filter(defined);
  const targets = targetsByKind(words, name, promises, pool(tables));
  const tests = promises.map((promise) => judgedBy(promise, shown)?.id).filter((id) => id !== undefined);
  const story = vietnamStory(words, promises, shown);
  return {
    kind: 'panels',
    chart: 'vietnam-plan',
    title: vietnamPlan.title(words),
    lead: vietnamPlan.lead(words),
    finding: story.length > 0 ? story.slice(0, 2).join(' ') : null,
    description: [
      ...story,
      ...promises.map((promise) => account(words, name, promise)),
      ...describe(words, name, shown),
    ],
    notes: [words.m.note_promise_not_claim(), words.m.note_kinds(), words.m.note_lines()],
    claims: shown,
    promises,
    omitted: omittedWords(words, left, filters),
    scale: 'own',
    groups: panelGroups({ words, name, claims: shown, targets, tests }),
    span: spanOf(shown, promises.map(targetOf(words, name, shown)).filter(defined)),
  };
}

/** The promise on people stands among stocks of people; both on centres among counts of centres, of which they speak. */
function targetsByKind(
  words: Words,
  name: (code: string) => string,
  promises: readonly Closure[],
  claims: readonly Observation[],
) {
  const target = targetOf(words, name, claims, planLabel);
  return (kind: Kind): readonly Target[] => {
    if (kind.level !== 'national' || kind.measure === 'unspecified') return [];
    return promises
      .filter((promise) => indicatorOf(promise) === kind.indicator)
      .map(target)
      .filter(defined);
  };
}

function indicatorOf({ unit }: Closure): Observation['indicator'] {
  return unit === 'people' ? 'people_detained' : 'centres';
}

/** "71 to stay compulsory, by 2020". */
function planLabel(words: Words, promise: Closure): string {
  const { m, date } = words;
  const { unit, kind, target_date: deadline } = promise;
  const said = { target: promiseLabel(words, promise, 'target'), deadline: deadline ? date(deadline) : '' };
  if (unit === 'people') return m.plan_label_people(said);
  return kind === 'conversion' ? m.plan_label_converted(said) : m.plan_label_kept(said);
}

function account(words: Words, name: (code: string) => string, promise: Closure): string {
  return `${promiseSentence(words, promise, name(promise.country))} ${promise.outcome}`;
}
