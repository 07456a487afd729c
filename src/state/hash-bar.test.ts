import { expect, test } from 'vitest';
import { hashBar } from './hash-bar.js';

const at = (hash: string, start = '') => {
  const location = { hash } as const;
  const bar = hashBar({ location }, start);
  return [bar.path(), bar.query(), bar.part()];
};

test('hashBar(window, start) reads path, query and part behind the hash', () => {
  expect(at('#/charts/centres/?from=2010#part-table')).toEqual([
    'charts/centres/',
    '?from=2010',
    'part-table',
  ]);
  expect(at('#/about/#method')).toEqual(['about/', '', 'method']);
  expect(at('#/')).toEqual(['', '', '']);
});

test('hashBar(window, start) begins where the file says, and takes a part of the page for no address', () => {
  expect(at('', 'present/vietnam-promise/')).toEqual(['present/vietnam-promise/', '', '']);
  expect(at('#content', 'present/vietnam-promise/')[0]).toBe('present/vietnam-promise/');
});

test('hashBar(window, start) writes an address that it reads again', () => {
  expect(hashBar({ location: { hash: '' } }, '').url('charts/centres/?from=2010')).toBe(
    '#/charts/centres/?from=2010',
  );
});
