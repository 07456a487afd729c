import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defined, distinct, groupBy } from './lists.js';

test('groupBy(items, key) keeps the order of the keys and of the items', () => {
  const groups = groupBy([3, 1, 2, 5, 4], (n) => (n % 2 === 0 ? 'even' : 'odd'));
  expect([...groups]).toEqual([
    ['odd', [3, 1, 5]],
    ['even', [2, 4]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});

test('groupBy(items, key) loses no item and doubles none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (items) => {
      const all = [...groupBy(items, Math.abs).values()].flat();
      expect(all.toSorted()).toEqual(items.toSorted());
    }),
  );
});

test('groupBy(items, key) takes null and undefined for keys of their own', () => {
  expect([...groupBy([null, undefined, null], (item) => item).values()]).toEqual([[null, null], [undefined]]);
});

test('distinct(items) keeps the first of each, in order', () => {
  expect(distinct(['b', 'a', 'b', 'c', 'a'])).toEqual(['b', 'a', 'c']);
});

test('defined(item) drops null and undefined, and neither 0, "" nor false', () => {
  expect([0, '', false, null, undefined, NaN].filter(defined)).toEqual([0, '', false, NaN]);
});
