import { expect, test } from 'vitest';
import { inputOf } from '../fixtures/input.js';
import { observation } from '../fixtures/observation.js';
import { en } from '../words/en.js';
import type { SilencePicture } from './picture.js';
import { silence } from './silence.js';

type Given = Parameters<typeof observation>[0];

function pictureOf(...given: Given[]): SilencePicture {
  const claims = given.map((one, index) => observation({ id: `row-${index}`, ...one }));
  const picture = silence.picture({ ...inputOf({ claims }), words: en });
  if (picture.kind !== 'silence') throw new Error('expected a picture of silence');
  return picture;
}

const yearsOf = (...given: Given[]) => pictureOf(...given).rows[0]?.cells.map(({ year }) => year);

test('silence has a cell for each year with a figure and none for a year without', () => {
  expect(yearsOf({ start: '2014' }, { start: '2016' })).toEqual([2014, 2016]);
  expect(pictureOf({ start: '2014' }, { start: '2016' }).years).toEqual([2014, 2015, 2016]);
});

test('silence counts a claim for each year of its period, and a total of several years for its last alone', () => {
  expect(yearsOf({ start: '2014-10', end: '2015-09' })).toEqual([2014, 2015]);
  expect(yearsOf({ start: '2012', end: '2015', flags: ['multi_year'] })).toEqual([2015]);
});

test('silence calls a year official where a government’s own figure is among the claims', () => {
  const [row] = pictureOf(
    { start: '2014', reported_by: 'un' },
    { start: '2015', reported_by: 'media' },
    { start: '2015' },
  ).rows;
  expect(row?.cells.map(({ official }) => official)).toEqual([false, true]);
});

test('silence says each cell and row in words', () => {
  const picture = pictureOf({ start: '2014', value: 5, qualifier: 'over' }, { start: '2014', value: 7 });
  expect(picture.rows[0]?.cells[0]).toEqual({
    year: 2014,
    official: true,
    ids: ['row-0', 'row-1'],
    sentence:
      'Viet Nam, 2014: 2 claims. Viet Nam, 2014: more than 5 people held; Viet Nam, 2014: 7 people held.',
  });
  expect(picture.description).toEqual([
    'Viet Nam: figures for 1 year (2014), 1 of them by government. Last reported 2014.',
  ]);
});

test('silence puts those first that reported last', () => {
  const { rows } = pictureOf(
    { country: 'LAO', start: '2010' },
    { country: 'CHN', start: '2016' },
    { start: '2016' },
  );
  expect(rows.map(({ name }) => name)).toEqual(['China', 'Viet Nam', 'Lao PDR']);
});
