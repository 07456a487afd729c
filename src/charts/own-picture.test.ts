import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { observation } from '../fixtures/observation.js';
import { noFilters } from '../queries/filters.js';
import { ownSource } from '../tables/own-source.js';
import { en } from '../words/en.js';
import { ownPicture } from './own-picture.js';
import { peopleHeld } from './people-held.js';
import type { Picture } from './picture.js';

const mine = (given: Parameters<typeof observation>[0]) => ({
  ...observation({ start: '2031', source: ownSource, confidence: 'low', ...given }),
  indicator: 'people_detained' as const,
});
const own = [mine({ id: 'your-file-line-2' }), mine({ id: 'your-file-line-3', scope: 'site', place: 'x' })];
const input = { filters: noFilters, words: en, scale: 'own' } as const;
const alone = peopleHeld.picture({ ...input, tables });
const beside = ownPicture(peopleHeld, {
  ...input,
  tables: { ...tables, detainees: [...tables.detainees, ...own] },
});

const lasts = (picture: Picture) =>
  picture.kind === 'panels'
    ? picture.groups.flatMap(({ panels }) => panels.map(({ id, last }) => [id, last] as const))
    : [];

test('ownPicture(chart, input): when a country last reported is never told of a row of the reader', () => {
  const before = new Map(lasts(alone));
  for (const [id, last] of lasts(beside)) expect(last).toBe(before.get(id) ?? '');
});

test('ownPicture(chart, input) draws rows of the reader of any confidence, and of the record what it drew before', () => {
  const drawn = beside.claims.map(({ id }) => id);
  expect(drawn).toContain('your-file-line-2');
  expect(drawn.filter((id) => !id.startsWith(ownSource)).sort()).toEqual(
    alone.claims.map(({ id }) => id).sort(),
  );
});

test('ownPicture(chart, input) counts what it leaves out of the record and of the reader apart', () => {
  const text = alone.omitted?.text ?? '';
  expect(text).not.toBe('');
  expect(beside.omitted?.count).toBe((alone.omitted?.count ?? 0) + 1);
  expect(beside.omitted?.text).toMatch(/Yours, not of the record: 1 /);
  expect(beside.omitted?.text.startsWith(text)).toBe(true);
});
