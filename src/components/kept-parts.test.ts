import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { KeptParts } from './kept-parts.js';

const { document } = new JSDOM().window;
const part = () => document.createElementNS('http://www.w3.org/2000/svg', 'g');

test('get(key) gives the part that was set last, and nothing for an unknown key', () => {
  const kept = new KeptParts();
  const [first, second] = [part(), part()];
  kept.set('a', first);
  kept.set('a', second);
  expect([kept.get('a'), kept.get('b')]).toEqual([second, undefined]);
});

test('set(key, part) lets the oldest go, so that memory does not grow with every filter', () => {
  const kept = new KeptParts();
  for (let index = 0; index < 500; index++) kept.set(String(index), part());
  expect(kept.get('0')).toBeUndefined();
  expect(kept.get('499')).toBeDefined();
});
