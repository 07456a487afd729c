import { describe, expect, test } from 'vitest';
import { marksOf, pictureOf } from '../../tests/record.js';
import { charts } from './index.js';
import { shorten } from './shorten.js';

describe('shorten(picture, most) keeps the first parts as they are and counts the rest', () => {
  test.each(charts)('$id', (chart) => {
    const whole = pictureOf(chart);
    const { picture, more } = shorten(whole, 2);
    expect({ ...picture, groups: [], rows: [] }).toEqual({ ...whole, groups: [], rows: [] });
    expect(marksOf(whole)).toEqual(expect.arrayContaining([...marksOf(picture)]));
    expect(more > 0).toBe(JSON.stringify(picture) !== JSON.stringify(whole));
  });
});

test('shorten(picture, most) of a short picture leaves nothing out', () => {
  for (const chart of charts.filter(({ id }) => id !== 'regional-totals'))
    expect(shorten(pictureOf(chart), 1000)).toEqual({ picture: pictureOf(chart), more: 0 });
});
