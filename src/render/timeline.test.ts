import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pictureOf, tables } from '../../tests/record.js';
import { timeline } from '../charts/timeline.js';
import type { TimelinePicture } from '../charts/timeline-picture.js';
import { noFilters } from '../queries/filters.js';
import { en } from '../words/en.js';
import { draw } from './draw.js';
import { timeScale } from './scales.js';
import { extent, pack, rowsOf } from './timeline-pack.js';

const { document } = new JSDOM('').window;
const spans = [
  noFilters,
  { ...noFilters, from: 2010, to: 2010 },
  { ...noFilters, from: 2008, to: 2018 },
  { ...noFilters, countries: ['VNM'] },
];

const cases = spans.flatMap((filters) =>
  (['category', 'country'] as const).map((lanes) => ({
    filters,
    lanes,
    from: filters.from,
    countries: filters.countries,
  })),
);

function pictured(given: Parameters<typeof pictureOf>[1]): TimelinePicture {
  const picture = pictureOf(timeline, given);
  if (picture.kind !== 'timeline') throw new Error(`expected a time line, but found ${picture.kind}`);
  return picture;
}

const drawn = (picture: TimelinePicture, width: number) => draw(picture, { document, words: en, width });

describe.each(cases)('pack(marks, x) by $lanes, from $from, $countries', ({ filters, lanes }) => {
  const picture = pictured({ filters, lanes });

  test('holds each event once', () => {
    for (const lane of picture.lanes) {
      const x = timeScale(picture.span, 172, 886);
      const held = pack(lane.marks, x).flatMap(({ marks }) => marks.map(({ id }) => id));
      expect(held.toSorted()).toEqual(lane.marks.map(({ id }) => id).toSorted());
    }
  });

  test.each([900, 1100, 3840])('lets no mark cover another at %i px', (width) => {
    const narrowest = timeScale(picture.span, 172, 886);
    const x = timeScale(picture.span, 172, width - 14);
    for (const lane of picture.lanes) {
      const packed = pack(lane.marks, narrowest);
      for (let row = 0; row < rowsOf(packed); row += 1) {
        const boxes = packed
          .filter((one) => one.row <= row && row < one.row + one.rows)
          .map((one) => extent(one, x))
          .sort((a, b) => a[0] - b[0]);
        for (const [index, [left]] of boxes.entries())
          expect(left).toBeGreaterThanOrEqual((boxes[index - 1]?.[1] ?? -Infinity) - 0.01);
      }
    }
  });
});

describe('drawTimeline(frame, picture)', () => {
  test.each([336, 640, 1100])(
    'names every event at %i px, alone or in a number that opens it first',
    (width) => {
      const picture = pictured({});
      const marks = [...drawn(picture, width).querySelectorAll('.mark')];
      const ids = new Set(tables.events.map(({ id }) => id));
      expect(marks.every((mark) => ids.has(mark.getAttribute('data-row') ?? ''))).toBe(true);
      const counts = marks.map((mark) =>
        Number(/^(\d+) events, /.exec(mark.getAttribute('aria-label') ?? '')?.[1] ?? 1),
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(tables.events.length);
    },
  );

  test('draws a date as exact as its source: a year over its whole year', () => {
    const years = pictured({})
      .lanes.flatMap(({ marks }) => marks)
      .filter(({ exact }) => exact === 'year');
    expect(years.length).toBeGreaterThan(0);
    for (const { from, to } of years) {
      const year = new Date(from).getUTCFullYear();
      expect([from, to]).toEqual([Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]);
    }
  });

  test.each([
    [900, 1400],
    [600, 880],
    [300, 590],
  ])('is as high at %i px as at %i px', (a, b) => {
    const picture = pictured({});
    expect(drawn(picture, a).getAttribute('height')).toBe(drawn(picture, b).getAttribute('height'));
  });
});

test('the order of a time line goes through a crowd one by one before it leaves it', () => {
  const picture = pictured({});
  const x = timeScale(picture.span, 172, 886);
  const crowds = picture.lanes.flatMap(({ marks }) => pack(marks, x)).filter(({ marks }) => marks.length > 1);
  expect(crowds.length).toBeGreaterThan(0);
  for (const { marks } of crowds) {
    const start = picture.order?.indexOf(marks[0]?.id ?? '') ?? -1;
    expect(picture.order?.slice(start, start + marks.length)).toEqual(marks.map(({ id }) => id));
  }
});
