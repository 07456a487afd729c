import { expect, test } from 'vitest';
import { droppedOf, holdsFiles } from './dropped.js';

const [one, two] = [new File(['a'], 'one.csv'), new File(['b'], 'two.csv')];
const item = (isDirectory: boolean, kind = 'file') => ({ kind, webkitGetAsEntry: () => ({ isDirectory }) });

test('droppedOf(transfer) is the first of the files, and how many others there were', () => {
  expect(droppedOf({ items: [item(false)], files: [one] })).toEqual({ what: 'file', file: one, others: 0 });
  const both = { items: [item(false), item(false)], files: [one, two] };
  expect(droppedOf(both)).toEqual({ what: 'file', file: one, others: 1 });
});

test('droppedOf(transfer) knows a folder, which looks like a file', () => {
  const folder = { items: [item(false, 'string'), item(true)], files: [new File([], 'figures')] };
  expect(droppedOf(folder)).toEqual({ what: 'folder', name: 'figures' });
});

test('droppedOf(transfer) is nothing where there is no file, and holdsFiles(transfer) knows that before', () => {
  expect(droppedOf({ items: [], files: [] })).toEqual({ what: 'nothing' });
  expect(holdsFiles({ types: ['text/plain'] })).toBe(false);
  expect(holdsFiles({ types: ['text/plain', 'Files'] })).toBe(true);
});
