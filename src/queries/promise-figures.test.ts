import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { baselineClaims, doubtfulBaseline } from './promise-figures.js';
import { promisePool } from './promise-later.js';

const pool = promisePool(tables);
const of = (id: string) => {
  const promise = tables.closures.find((one) => one.id === id);
  if (!promise) throw new Error(`no promise ${id}: correct the id`);
  return promise;
};

describe('baselineClaims(promise, claims) of the record', () => {
  test.each([
    ['vnm-2016-people-67000-to-20000', ['vnm-2016-people-detained-idhdp']],
    ['vnm-2025-police-takeover', ['vnm-2025-02-centres-vnexpress']],
    ['mys-2020-voluntary-share-30', []],
  ])('%s: %j', (id, expected) => {
    expect(baselineClaims(of(id), pool).map((claim) => claim.id)).toEqual(expected);
  });
});

test('doubtfulBaseline(promise, claims) are claims of low confidence where there is nothing better', () => {
  expect(doubtfulBaseline(of('vnm-2016-people-67000-to-20000'), pool)).toHaveLength(1);
  expect(doubtfulBaseline(of('vnm-2025-police-takeover'), pool)).toEqual([]);
  expect(doubtfulBaseline(of('vnm-2013-80-centres-pilot-2015'), pool)).toEqual([]);
});
