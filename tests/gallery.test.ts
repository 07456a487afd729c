import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../src/charts/index.js';
import { parseTables } from '../src/parse/parse-tables.js';
import { noFilters } from '../src/queries/filters.js';
import { draw } from '../src/render/draw.js';
import { readFolder } from '../src/static/data-folder.js';
import { distinct } from '../src/base/lists.js';
import { en } from '../src/words/en.js';

/**
 * Every chart as it opens, narrow and wide, beside its checked-in drawing. They are drawn over a copy of the tables that
 * stands still, so that a new figure changes no drawing. `UPDATE_GALLERY=1 npx vitest run tests/gallery.test.ts` draws
 * anew; `UPDATE_GALLERY=data` takes the tables of the record anew as well.
 */
const gallery = 'tests/gallery';
const widths = [344, 1100];
const wish = process.env['UPDATE_GALLERY'] ?? '';
const cure =
  'look at both drawings; if the change is meant: UPDATE_GALLERY=1 npx vitest run tests/gallery.test.ts';

if (wish === 'data') {
  mkdirSync(`${gallery}/data`, { recursive: true });
  for (const table of [...distinct(charts.flatMap(({ needs }) => needs)), 'series'])
    copyFileSync(`data/${table}.csv`, `${gallery}/data/${table}.csv`);
}

const { document } = new JSDOM('').window;
const { tables, issues } = parseTables(readFolder(`${gallery}/data`));
const drawings = charts.flatMap((chart) =>
  widths.map((width) => ({ chart, width, name: `${chart.id}-${width}` })),
);

beforeAll(() => {
  for (const file of readdirSync(gallery)) if (file.endsWith('-changed.svg')) rmSync(`${gallery}/${file}`);
});

test('the copy of the tables can be read; where a column changed: UPDATE_GALLERY=data', () => {
  expect(issues.filter(({ kind }) => kind !== 'missing_file')).toEqual([]);
});

describe('the drawing is as it was', () => {
  test.each(drawings)('$name', ({ chart, width, name }) => {
    const picture = chart.picture({ tables, filters: noFilters, words: en, scale: 'own' });
    const svg = lined(draw(picture, { document, words: en, width }).outerHTML);
    const path = `${gallery}/${name}.svg`;
    if (wish !== '') writeFileSync(path, svg);
    const same = existsSync(path) && readFileSync(path, 'utf8') === svg;
    if (!same) writeFileSync(`${gallery}/${name}-changed.svg`, svg);
    expect(same, `${path} differs from ${name}-changed.svg; ${cure}`).toBe(true);
  });
});

test('the gallery holds no drawing of a chart that is gone', () => {
  const files = readdirSync(gallery).filter(
    (file) => file.endsWith('.svg') && !file.endsWith('-changed.svg'),
  );
  expect(files.toSorted()).toEqual(drawings.map(({ name }) => `${name}.svg`).toSorted());
});

/** One element a line, so that a change is easy to read, and a file that a browser opens by itself. */
function lined(html: string): string {
  const svg = html.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
