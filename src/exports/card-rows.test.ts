import { describe, expect, test } from 'vitest';
import { chartById, charts } from '../charts/index.js';
import { pictureOf, tables } from '../../tests/record.js';
import { en as words } from '../words/en.js';
import { cardRows, cardSources, cardTables, countOfRows } from './card-rows.js';

const held = pictureOf(chartById('people-held'));

describe('cardRows(picture, most)', () => {
  test('keeps the latest claim of each series before a second of any, in the order of the record', () => {
    const series = new Set(held.claims.flatMap((claim) => claim.series ?? []));
    const kept = cardRows(held, 20).claims;
    expect(kept).toHaveLength(20);
    expect(kept).toEqual(held.claims.filter((claim) => kept.includes(claim)));
    for (const one of series) {
      const ends = held.claims.filter((claim) => claim.series === one).map(({ end }) => end.year);
      expect(kept.some((claim) => claim.series === one && claim.end.year === Math.max(...ends))).toBe(true);
    }
  });

  test('keeps all rows of any chart where there is room', () => {
    for (const chart of charts) {
      const picture = pictureOf(chart);
      expect(countOfRows(cardRows(picture, 1000))).toBe(countOfRows(picture));
    }
  });
});

test('cardSources(rows, sources) names each source of each row once', () => {
  const rows = cardRows(held, 12);
  const ids = cardSources(rows, tables.sources).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { source } of rows.claims) expect(ids).toContain(source);
});

test('cardTables(picture, cells) says once what is the same in every row, and loses nothing', () => {
  const cells = { words, country: (code: string) => code, source: () => '[1]' };
  for (const { head, rows, same } of cardTables(held, cells)) {
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(same.map(({ title }) => title).filter((title) => head.includes(title))).toEqual([]);
  }
});
