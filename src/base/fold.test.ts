import { expect, test } from 'vitest';
import { fold } from './fold.js';

test.each([
  ['Bộ Công an', 'bo cong an'],
  ['Đồng Nai', 'dong nai'],
  [' Preah Sihanouk ', 'preah sihanouk'],
  ['中国', '中国'],
])('fold(text) makes "%s" into "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
