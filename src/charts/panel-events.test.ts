import { describe, expect, test } from 'vitest';
import { pictureOf, tables } from '../../tests/record.js';
import type { Chart } from './chart.js';
import { peopleHeld } from './people-held.js';
import { vietnamPlan } from './vietnam-plan.js';

const kinds = ['law', 'opening', 'closure', 'court'];

function panelsOf(chart: Chart, events: boolean) {
  const picture = pictureOf(chart, { events });
  if (picture.kind !== 'panels') throw new Error(`expected panels, but found ${picture.kind}`);
  return picture.groups.flatMap(({ panels }) => panels);
}

describe.each([peopleHeld, vietnamPlan])('events under $id', (chart) => {
  test('are left out where nobody asked for them', () => {
    expect(pictureOf(chart)).toEqual(pictureOf(chart, { events: false }));
    expect(panelsOf(chart, false).every(({ events }) => events === undefined)).toBe(true);
    expect(pictureOf(chart).others).toBeUndefined();
  });

  test('are laws, openings, closures and courts of the country of the panel', () => {
    const panels = panelsOf(chart, true);
    const marks = panels.flatMap(({ country, events = [] }) => events.map((mark) => ({ country, mark })));
    expect(marks.length).toBeGreaterThan(0);
    for (const { country, mark } of marks) {
      expect(mark.country).toBe(country);
      expect(kinds).toContain(mark.category);
    }
  });

  test('change no figure, and stand among the rows of the picture', () => {
    const [without, with_] = [pictureOf(chart), pictureOf(chart, { events: true })];
    expect(with_.claims).toEqual(without.claims);
    expect(with_.finding).toBe(without.finding);
    const ids = new Set(tables.events.map(({ id }) => id));
    expect(with_.others?.events?.every(({ id }) => ids.has(id))).toBe(true);
    const drawn = new Set(panelsOf(chart, true).flatMap(({ events = [] }) => events.map(({ id }) => id)));
    expect(with_.others?.events?.map(({ id }) => id).toSorted()).toEqual([...drawn].toSorted());
  });
});
