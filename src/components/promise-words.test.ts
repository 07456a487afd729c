import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { closure } from '../fixtures/closure.js';
import { en } from '../words/en.js';
import { promiseFacts } from './promise-facts.js';
import { promisePath } from './promise-words.js';

const of = (id: string) => tables.closures.find((one) => one.id === id) ?? closure();
const path = (id: string) => promisePath(en, of(id));

describe('promisePath(words, promise)', () => {
  test.each([
    ['vnm-2016-hanoi-at-most-3', 'Up to 3 centres, by 2020; no baseline stated'],
    ['mys-2025-sarawak-two-more', 'From 1 centre (2025) to 3 centres, no deadline'],
    ['mys-2020-voluntary-share-30', 'From 19 (2020) to 30, by 2021; the unit is in the words of the promise'],
    ['irn-2017-round-up', 'No single number to be measured against is recorded, no deadline'],
  ])('of %s is %o', (id, said) => {
    expect(path(id)).toBe(said);
  });

  test.each(tables.closures)('of $id begins with a capital or a figure', (promise) => {
    expect(promisePath(en, promise)).toMatch(/^[A-Z\d]/);
  });
});

test('promiseFacts(words, promise, country) says where the unit of a figure stands', () => {
  const facts = promiseFacts(en, of('khm-2010-community-treatment-320'), 'Cambodia');
  expect(facts.find(({ name }) => name === 'Target')?.text).toBe('320 (unit in the words of the promise)');
});
