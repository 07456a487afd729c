import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { closure } from '../fixtures/closure.js';
import { inputOf } from '../fixtures/input.js';
import { observation } from '../fixtures/observation.js';
import { type Filters, noFilters } from '../queries/filters.js';
import { noPicks, type Picks } from '../queries/picks.js';
import { promisesOnce } from '../queries/promise-readings.js';
import { type Closure, verdicts } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import { readState } from '../urls/address.js';
import { en } from '../words/en.js';
import type { PromisesPicture } from './picture.js';
import { promises } from './promises.js';

const record = { tables, filters: noFilters, words: en, scale: 'own' } as const;

type Given = Parameters<typeof observation>[0];

function pictureOf(
  closures: Closure[],
  claims: Observation[] = [],
  given: Partial<Filters> = {},
  picked: Partial<Picks> = {},
): PromisesPicture {
  const input = {
    ...inputOf({ closures, claims }),
    words: en,
    filters: { ...noFilters, ...given },
    picks: { ...noPicks, ...picked },
  };
  const picture = promises.picture(input);
  if (picture.kind !== 'promises') throw new Error('expected a picture of promises');
  return picture;
}

const later = (promise: Closure, ...given: Given[]) => {
  const claims = given.map((one, index) => observation({ id: `row-${index}`, start: '2018', ...one }));
  return pictureOf([promise], claims).rows[0]?.later.map(({ id }) => id);
};

describe('promises measures a promise by the claims', () => {
  test('of its country, thing and level, from the day it was made', () => {
    const given: Given[] = [
      { id: 'a' },
      { id: 'b', country: 'LAO' },
      { id: 'c', indicator: 'admissions', measure: 'flow' },
      { id: 'd', start: '2015' },
      { id: 'e', scope: 'partial' },
      { id: 'f', measure: 'unspecified' },
      { id: 'g', start: '2017' },
    ];
    expect(later(closure(), ...given)).toEqual(['g', 'a']);
  });

  test('of its city alone, where it speaks of one', () => {
    const city = { scope: 'subnational', place: 'Hanoi' } as const;
    const promise = closure({ what: 'Fewer people held in Hanoi' });
    expect(later(promise, { id: 'a' }, { id: 'b', ...city })).toEqual(['b']);
  });

  test('and by none where it promises what no claim counts', () => {
    for (const kind of ['conversion', 'new_construction', 'pledge', 'law_reform'] as const)
      expect(later(closure({ kind }), {})).toEqual([]);
    expect(later(closure({ unit: 'none' }), {}, { indicator: 'centres', measure: 'count' })).toEqual([]);
    expect(later(closure({ what: 'Halve the capacity' }), {})).toEqual([]);
  });
});

test('promises draws only what has a number, lists the rest and says how many', () => {
  const picture = pictureOf([closure(), closure({ id: 'law', target: null })]);
  expect(picture.rows.map(({ target }) => target.id)).toEqual(['vnm-2016-plan']);
  expect(picture.promises).toHaveLength(2);
  expect(picture.notes).toContain(
    '1 promise without a single number to be measured against is listed in the table, not drawn.',
  );
});

test('promises draws an arrow from the baseline to the target at the end of the deadline', () => {
  const [row] = pictureOf([closure()]).rows;
  expect(row?.target).toMatchObject({
    from: [Date.UTC(2016, 5, 16), 5000],
    to: [Date.UTC(2021, 0, 1), 2000],
    label: '2,000 by 2020',
  });
  expect(row).toMatchObject({
    title: 'Viet Nam, June 2016',
    deadlineLabel: 'by 2020',
    verdictLabel: 'missed',
  });
});

test('promises makes up no baseline, no deadline and no outcome', () => {
  const [row] = pictureOf([closure({ baseline: null, target_date: '' })]).rows;
  expect(row).toMatchObject({ deadline: null, deadlineLabel: 'no deadline', outcome: null });
  expect(row?.target).toMatchObject({ from: null, label: '2,000, no deadline' });
});

test('promises tells the outcome that the row itself states', () => {
  const [row] = pictureOf([closure({ outcome_value: 3000, outcome_date: '2020-11' })]).rows;
  expect(row?.outcome).toEqual({ at: Date.UTC(2020, 10, 16), value: 3000, label: '3,000 (November 2020)' });
});

test('promises answers to countries and to years, from the announcement to the deadline', () => {
  const shown = (given: Partial<Filters>) => pictureOf([closure()], [], given).promises.length;
  expect([{ countries: ['VNM'] }, { from: 2020 }, { to: 2016 }, { from: 2018, to: 2018 }].map(shown)).toEqual(
    [1, 1, 1, 1],
  );
  expect([{ countries: ['LAO'] }, { from: 2021 }, { to: 2015 }].map(shown)).toEqual([0, 0, 0]);
});

const verdictsOf = (picture: PromisesPicture) => picture.rows.map(({ verdict }) => verdict);
const one = (verdict: Closure['verdict']) => closure({ id: verdict, verdict });

test('promises stands in the order of verdicts, the missed first', () => {
  const all = (['unknown', 'kept', 'missed', 'pending'] as const).map(one);
  const picked = { verdict: verdicts };
  expect(verdictsOf(pictureOf(all, [], {}, picked))).toEqual(['missed', 'kept', 'pending', 'unknown']);
});

describe('promises of which nobody knows what became', () => {
  const all = [one('missed'), one('unknown'), closure({ id: 'law', verdict: 'unknown', target: null })];

  test('are counted in words, stay in the table and are not drawn', () => {
    const picture = pictureOf(all);
    expect(verdictsOf(picture)).toEqual(['missed']);
    expect(picture.omitted).toEqual({
      count: 2,
      text: '2 more with no evidence found of what became of them are listed, not drawn',
    });
    expect(picture.promises).toHaveLength(3);
    expect(picture.finding).toContain('Of 3 promises');
    expect(picture.notes.join(' ')).toContain('0 promises without a single number');
  });

  test('are drawn where a verdict is picked', () => {
    const picture = pictureOf(all, [], {}, promises.all);
    expect(verdictsOf(picture)).toEqual(['missed', 'unknown']);
    expect(picture.omitted).toBeNull();
  });

  test('are drawn where nothing else could be', () => {
    const picture = pictureOf([one('unknown'), closure({ id: 'done', verdict: 'kept', target: null })]);
    expect(verdictsOf(picture)).toEqual(['unknown']);
    expect(picture.omitted).toBeNull();
  });
});

test('promises answers to kinds and verdicts, and to both together', () => {
  const all = [one('missed'), one('kept'), closure({ id: 'law', kind: 'law_reform', verdict: 'kept' })];
  const ids = (picked: Partial<Picks>) => pictureOf(all, [], {}, picked).promises.map(({ id }) => id);
  expect(ids({ verdict: ['kept'] })).toEqual(['kept', 'law']);
  expect(ids({ kind: ['law_reform', 'pledge'] })).toEqual(['law']);
  expect(ids({ kind: ['reduction_target'], verdict: ['kept'] })).toEqual(['kept']);
});

test.each(['countries', 'from', 'to', 'kind', 'verdict'])(
  'each option of %s says how many promises of the record it would leave',
  (key) => {
    const facet = promises.facets?.({ ...record, picks: noPicks }).find((found) => found.key === key);
    expect(facet?.options.length).toBeGreaterThan(1);
    for (const { value, rows } of facet?.options ?? []) {
      const { filters, picks } = readState(`?${key}=${value}`).state;
      expect(promises.picture({ ...record, filters, picks }).promises, value).toHaveLength(rows);
    }
  },
);

test('every promise of the record is drawn, counted as folded, or counted as without a number', () => {
  const picture = promises.picture(record);
  if (picture.kind !== 'promises') throw new Error('expected a picture of promises');
  const all = promisesOnce(tables.closures);
  const known = all.filter(({ verdict }) => verdict !== 'unknown');
  const plain = known.filter(({ target }) => target === null).length;
  expect(picture.omitted?.count).toBe(all.length - known.length);
  expect(picture.rows).toHaveLength(known.length - plain);
  expect(picture.notes[1]).toContain(`${plain} promises without a single number`);
  expect(picture.notes[2]).toContain(`${tables.closures.length - all.length} rows stand in the table`);
});
