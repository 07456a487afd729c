import { expect, test } from 'vitest';
import { movedTo } from './grid-keys.js';

const size = { rows: 100, columns: 5, page: 10 };
const from = { row: 20, column: 2 };
const press = (key: string, ctrlKey = false, cell = from) => movedTo({ key, ctrlKey }, cell, size);

test.each([
  ['ArrowUp', false, { row: 19, column: 2 }],
  ['ArrowDown', false, { row: 21, column: 2 }],
  ['ArrowLeft', false, { row: 20, column: 1 }],
  ['ArrowRight', false, { row: 20, column: 3 }],
  ['PageUp', false, { row: 10, column: 2 }],
  ['PageDown', false, { row: 30, column: 2 }],
  ['Home', false, { row: 20, column: 0 }],
  ['End', false, { row: 20, column: 4 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 99, column: 4 }],
] as const)('movedTo(%s, ctrl %s) leads on', (key, ctrl, to) => {
  expect(press(key, ctrl)).toEqual(to);
});

test('movedTo(key) stays in the grid, whose head is row -1', () => {
  expect(press('ArrowUp', false, { row: 0, column: 0 })).toEqual({ row: -1, column: 0 });
  expect(press('ArrowUp', false, { row: -1, column: 0 })).toEqual({ row: -1, column: 0 });
  expect(press('PageUp', false, { row: -1, column: 0 })).toEqual({ row: -1, column: 0 });
  expect(press('PageUp', false, { row: 3, column: 0 })).toEqual({ row: 0, column: 0 });
  expect(press('PageDown', false, { row: 95, column: 4 })).toEqual({ row: 99, column: 4 });
  expect(press('ArrowRight', false, { row: 0, column: 4 })).toEqual({ row: 0, column: 4 });
});

test('movedTo(key) leaves other keys alone', () => {
  expect([press('Enter'), press('Tab'), press('a'), press('toString')]).toEqual([null, null, null, null]);
});
