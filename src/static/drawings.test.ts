import { expect, test } from 'vitest';
import { charts } from '../charts/index.js';
import { noFilters } from '../queries/filters.js';
import { en } from '../words/en.js';
import { pictureHash } from './drawings.js';
import { readWholeRecord } from './record.js';

const { tables } = readWholeRecord('data');

test.each(charts.map((chart) => [chart.id, chart] as const))(
  'pictureHash(picture) reads all of %s, which is plain data',
  (_id, chart) => {
    const picture = chart.picture({ tables, words: en, filters: noFilters, scale: 'own' });
    expect(pictureHash(picture)).toBe(pictureHash(structuredClone(picture)));
    expect(pictureHash(picture)).not.toBe(pictureHash({ ...picture, title: `${picture.title}.` }));
  },
);

test('pictureHash() refuses what would make two pictures look the same', () => {
  for (const odd of [new Map([[1, 2]]), new Set([1]), NaN, Infinity, () => 1])
    expect(() => pictureHash({ a: [odd] })).toThrow('a picture is plain data');
});
