import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { closure } from '../fixtures/closure.js';
import { isPromise, otherReadings, promisesOnce } from './promise-readings.js';

const what = 'Fewer people';
const early = closure({ id: 'early', what, outcome_date: '2015-07' });
const late = closure({ id: 'late', what, outcome_date: '2015-12' });

test('promisesOnce(rows) counts two rows that tell one promise once, by the later outcome', () => {
  expect(promisesOnce([early, late])).toEqual([late]);
  expect(promisesOnce([late, early])).toEqual([late]);
  const undated = ['b', 'a'].map((id) => closure({ id, what }));
  expect(promisesOnce(undated).map(({ id }) => id)).toEqual(['a']);
});

test('promisesOnce(rows) takes other words, days and countries for other promises', () => {
  const others = [
    closure({ id: 'x', what: 'Another thing' }),
    closure({ id: 'y', what, announced: '1999' }),
    closure({ id: 'z', what, country: 'LAO' }),
  ];
  expect(promisesOnce([early, ...others])).toEqual([early, ...others]);
});

test('isPromise(row) is false of fewer centres that nobody had promised', () => {
  expect(isPromise(closure({ kind: 'closure_done' }))).toBe(false);
  expect(promisesOnce([closure({ kind: 'closure_done' })])).toEqual([]);
});

test('rows of the record that tell one promise agree on what became of it', () => {
  for (const promise of tables.closures)
    for (const other of otherReadings(promise, tables.closures))
      expect(other.verdict, `${promise.id} and ${other.id}`).toBe(promise.verdict);
});

test('the pledge of 2015 to rehabilitate 100,000 people counts once, and two counts of centres as no promise', () => {
  const left = tables.closures.filter((one) => !promisesOnce(tables.closures).includes(one));
  expect(left.map(({ id }) => id)).toEqual([
    'khm-2013-closures-11-to-8',
    'idn-2015-rehabilitate-100000-a-year',
  ]);
});
