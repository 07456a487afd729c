import { readFileSync } from 'node:fs';
import { heldUsual } from './support/record.js';
import { readerMode } from './support/reader-mode.js';
import { expect, test } from './support/test.js';

test('a reader mode of a chart page still has its drawing, its table with every row, and its sources', () => {
  const { text, page } = readerMode(readFileSync('dist/charts/people-held/index.html', 'utf8'));
  expect(page.querySelectorAll('svg .mark, svg a').length).toBeGreaterThan(0);
  expect(page.querySelectorAll('tbody tr').length).toBe(heldUsual.length);
  expect(text).toContain('Viet Nam');
  expect(text).toMatch(/\d+ sources behind these rows/);
  expect(text).toContain('Human Rights Watch');
});
