import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { eventsThat } from './event-tests.js';
import { eventYears } from './event-years.js';
import { noFilters } from './filters.js';
import { noPicks } from './picks.js';

const { events } = tables;
const found = (given: Partial<typeof noFilters>, q = '') =>
  eventsThat(events, { ...noFilters, ...given }, noPicks, q);

describe('eventsThat(events, filters, picks, q)', () => {
  test('holds every event in the order of time where nothing is asked', () => {
    const all = found({});
    expect(all).toHaveLength(events.length);
    expect(all.map(({ date }) => date.text)).toEqual(all.map(({ date }) => date.text).toSorted());
  });

  test('adds filters up, and takes values of one as alternatives', () => {
    const some = found({ countries: ['VNM', 'KHM'], from: 2010, to: 2010 });
    const expected = events.filter(
      ({ country, date }) => ['VNM', 'KHM'].includes(country) && date.year === 2010,
    );
    expect(some).toHaveLength(expected.length);
    expect(new Set(some)).toEqual(new Set(expected));
  });

  test('keeps the categories that are picked', () => {
    const courts = eventsThat(events, noFilters, { category: ['court'] }, '');
    expect(courts).toHaveLength(events.filter(({ category }) => category === 'court').length);
  });

  test('finds text whatever its marks and case, in title, summary and actors', () => {
    expect(found({}, 'ĐỒNG NAI')).toEqual(found({}, 'dong nai'));
    expect(found({}, 'dong nai').length).toBeGreaterThan(0);
    const byActor = found({}, 'licadho health ministry nobody');
    expect(byActor).toEqual([]);
    expect(found({}, 'social affairs department').length).toBeGreaterThan(0);
  });

  test('is the same whatever the order of the events', () => {
    expect(eventsThat(events.toReversed(), noFilters, noPicks, '')).toEqual(found({}));
  });
});

test('eventYears(all, some) counts each year from the first to the last of all', () => {
  const years = eventYears(events, found({ countries: ['VNM'] }));
  expect(years[0]?.year).toBe(Math.min(...events.map(({ date }) => date.year)));
  expect(years.at(-1)?.year).toBe(Math.max(...events.map(({ date }) => date.year)));
  const sum = years.reduce((all, { count }) => all + count, 0);
  expect(sum).toBe(events.filter(({ country }) => country === 'VNM').length);
  expect(eventYears([], [])).toEqual([]);
});
