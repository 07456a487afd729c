import { expect, test, vi } from 'vitest';
import { remembered, rememberedList } from './remember.js';

test('remembered(make) makes once for each object', () => {
  const make = vi.fn(({ n }: { n: number }) => n + 1);
  const plus = remembered(make);
  const one = { n: 1 };
  expect([plus(one), plus(one), plus({ n: 1 })]).toEqual([2, 2, 2]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('remembered(make) remembers null too', () => {
  const make = vi.fn(() => null);
  const none = remembered(make);
  const key = {};
  expect([none(key), none(key)]).toEqual([null, null]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('rememberedList(make) makes once for the same items in the same order, in whatever list they come', () => {
  const [a, b, c] = [{ n: 1 }, { n: 2 }, { n: 1 }];
  const make = vi.fn((items: readonly { n: number }[]) => items.map(({ n }) => n).join());
  const join = rememberedList(make);
  expect([join([a, b]), join([a, b])]).toEqual(['1,2', '1,2']);
  expect(make).toHaveBeenCalledTimes(1);
  expect([join([a]), join([c, b]), join([b, a]), join([a, b]), join([])]).toEqual([
    '1',
    '1,2',
    '2,1',
    '1,2',
    '',
  ]);
  expect(make).toHaveBeenCalledTimes(6);
});
