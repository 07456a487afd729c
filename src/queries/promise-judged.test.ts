import { expect, test } from 'vitest';
import { closure } from '../fixtures/closure.js';
import { observation } from '../fixtures/observation.js';
import { tables } from '../../tests/record.js';
import { judgedBy } from './promise-judged.js';

const counts = [
  observation({ id: 'before', start: '2016-05' }),
  observation({ id: 'first', start: '2018' }),
  observation({ id: 'last', start: '2020-11' }),
  observation({ id: 'mixed', start: '2020-12', regime: 'mixed' }),
  observation({ id: 'part', start: '2020-12', scope: 'partial' }),
  observation({ id: 'late', start: '2021-01' }),
];

test('judgedBy(promise, claims) is the last national count under compulsion from the promise to its deadline', () => {
  expect(judgedBy(closure(), counts)?.id).toBe('last');
  expect(judgedBy(closure(), counts.slice(0, 1))).toBeNull();
});

test('judgedBy(promise, claims) is none without a deadline, and none for what no total counts', () => {
  expect(judgedBy(closure({ target_date: '' }), counts)).toBeNull();
  expect(judgedBy(closure({ kind: 'pledge' }), counts)).toBeNull();
});

test("judgedBy(plan, claims) of the record is the government's own count of November 2020", () => {
  const plan = tables.closures.find(({ id }) => id === 'vnm-2016-people-67000-to-20000');
  expect(plan && judgedBy(plan, tables.detainees)?.id).toBe('vnm-2020-11-people-detained-molisa-compulsory');
});
