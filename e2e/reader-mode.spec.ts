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

for (const embed of ['people-held', 'people-held/vnm', 'promises', 'alternatives/vnm', 'silence'])
  test(`a reader mode of the embed ${embed} still has its drawings, every row, sources and licence`, () => {
    const html = readFileSync(`dist/embed/${embed}/index.html`, 'utf8');
    const { text, page } = readerMode(html.replace(/<style>.*?<\/style>/s, ''));
    expect(page.querySelectorAll('svg')).toHaveLength(html.match(/<svg/g)?.length ?? 0);
    expect(page.querySelectorAll('tr[id^="row-"]')).toHaveLength(html.match(/<tr id="row-/g)?.length ?? 0);
    expect(text).toMatch(/Sources: .*CC BY 4\.0/);
  });
