import { describe, expect, test } from 'vitest';
import { closure } from '../fixtures/closure.js';
import { besidePromise, promiseGroups } from './promise-order.js';

test('promiseGroups(promises) begins with what was missed and ends with what nobody knows', () => {
  const given = (['unknown', 'pending', 'kept', 'partly', 'reversed', 'missed'] as const).map((verdict) =>
    closure({ id: verdict, verdict }),
  );
  expect(promiseGroups(given).map(({ verdict }) => verdict)).toEqual([
    'missed',
    'reversed',
    'partly',
    'kept',
    'pending',
    'unknown',
  ]);
});

test('promiseGroups(promises) puts the earlier deadline first and those without one last', () => {
  const given = [
    closure({ id: 'open', target_date: '' }),
    closure({ id: 'late', target_date: '2020' }),
    closure({ id: 'soon', target_date: '2015-06' }),
    closure({ id: 'older', target_date: '', announced: '2001' }),
  ];
  expect(promiseGroups(given).map(({ promises }) => promises.map(({ id }) => id))).toEqual([
    ['soon', 'late', 'older', 'open'],
  ]);
});

describe('besidePromise(promises, one) goes through one country as the promises were made', () => {
  const first = closure({ id: 'first', announced: '2010' });
  const second = closure({ id: 'second', announced: '2012' });
  const third = closure({ id: 'third', announced: '2012-05' });
  const all = [third, closure({ id: 'lao', country: 'LAO', announced: '2011' }), first, second];

  test('with an end on either side', () => {
    expect(besidePromise(all, second)).toEqual({ before: first, after: third });
    expect(besidePromise(all, first).before).toBeNull();
    expect(besidePromise(all, third).after).toBeNull();
  });
});
