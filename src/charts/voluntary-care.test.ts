import { expect, test } from 'vitest';
import { choices, pictureOf, tables } from '../../tests/record.js';
import { voluntaryCare } from './voluntary-care.js';

const ids = new Map([...tables.detainees, ...tables.context].map((claim) => [claim.id, claim]));

test.each(choices)(
  'voluntaryCare.picture(input) $name has care and people held in no panel together',
  ({ filters }) => {
    const picture = pictureOf(voluntaryCare, { filters });
    if (picture.kind !== 'panels') throw new Error('no panels');
    for (const { marks } of picture.groups.flatMap(({ panels }) => [...panels])) {
      const held = marks.filter(({ id }) => ids.get(id)?.indicator === 'people_detained');
      expect([0, marks.length]).toContain(held.length);
    }
  },
);

test('voluntaryCare.picture(input) stands all panels on one time axis', () => {
  const picture = pictureOf(voluntaryCare);
  expect(picture.kind === 'panels' && picture.aligned).toBe(true);
});

test('voluntaryCare.pool(tables) has people held of national scope, and only where care was counted', () => {
  const pool = voluntaryCare.pool(tables);
  const care = new Set(
    pool.filter(({ indicator }) => indicator !== 'people_detained').map(({ country }) => country),
  );
  for (const { indicator, scope, country } of pool) {
    expect(care).toContain(country);
    if (indicator === 'people_detained') expect(scope).toBe('national');
  }
});
