import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { nativePoints } from '../src/charts/native-points.js';
import { ownSourceRow } from '../src/charts/own-marks.js';
import { ownPicture } from '../src/charts/own-picture.js';
import { peopleHeld } from '../src/charts/people-held.js';
import { sourcesLine } from '../src/exports/credit.js';
import { observation } from '../src/fixtures/observation.js';
import { noFilters } from '../src/queries/filters.js';
import { draw } from '../src/render/draw.js';
import { ringed } from '../src/render/own-ring.js';
import { standaloneSvg } from '../src/render/standalone-svg.js';
import { isOwnId, ownSource } from '../src/tables/own-source.js';
import { en as words } from '../src/words/en.js';
import { tables } from './record.js';

const { document } = new JSDOM('').window;
const mine = observation({ id: 'your-file-line-2', start: '2031', source: ownSource, confidence: 'low' });
const sources = [...tables.sources, ownSourceRow(words, 'mine.csv')];
const own = { ...mine, country: 'VNM', indicator: 'people_detained', value: 61234 } as const;
const pictured = (claims: typeof tables.detainees) =>
  ownPicture(peopleHeld, {
    filters: noFilters,
    words,
    scale: 'own',
    tables: { ...tables, detainees: claims, sources },
  });
const beside = pictured([...tables.detainees, own]);

test('a picture with rows of a reader says so in its title and its credit, and names no publisher for them', () => {
  expect(beside.title).toContain('not of the record');
  expect(pictured(tables.detainees).title).not.toContain('not of the record');
  const line = sourcesLine(words, sources, beside);
  expect(line).toContain(words.m.credit_own());
  expect(line.replace(words.m.credit_own(), '')).not.toMatch(/your|mine/i);
  expect(sourcesLine(words, sources, { ...beside, claims: [own] })).toBe(words.m.credit_own());
});

test('a drawing that leaves the site rings the rows of a reader, and links them nowhere', () => {
  const credit = { lines: [], rowAddress: (row: string) => (isOwnId(row) ? null : `?row=${row}`) };
  const svg = ringed(standaloneSvg(draw, { document, words, width: 1100 }, beside, credit));
  const mark = svg.querySelector('[data-row="your-file-line-2"]');
  expect(mark?.hasAttribute('href')).toBe(false);
  expect(mark?.querySelector('.touch')?.getAttribute('stroke')).not.toBe('none');
  expect(svg.textContent).toContain('61,234 (yours)');
  const rings = [...svg.querySelectorAll('.touch[stroke]:not([stroke=none])')];
  expect(rings).toHaveLength(1);
});

test('a chart of a slide has the rows of a reader in a series that says whose they are', () => {
  if (beside.kind !== 'panels') throw new Error('expected panels');
  const panels = beside.groups.flatMap((group) => group.panels);
  const panel = panels.find((one) => one.form === 'points' && one.marks.some(({ id }) => isOwnId(id)));
  if (panel?.form !== 'points') throw new Error('expected a panel of points');
  const names = { of: () => null, title: (series: string) => series };
  const { series, key } = nativePoints(words, beside, panel, names);
  for (const { name, points } of series)
    for (const point of points) if (point) expect(/^Yours/.test(name), name).toBe(point.own);
  expect(key).toContain(words.m.pptx_key_own());
  const yours = series.flatMap(({ points }) => points.filter((point) => point?.own === true));
  expect(yours.map((point) => [point?.said, point?.label !== null])).toEqual([['61,234 (yours)', true]]);
});
