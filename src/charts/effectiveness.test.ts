import { expect, test } from 'vitest';
import { pictureOf, tables } from '../../tests/record.js';
import { effectiveness } from './effectiveness.js';

const picture = pictureOf(effectiveness);
const groups = picture.kind === 'pairs' ? picture.groups : [];
const rows = groups.flatMap((group) => group.rows);

test('effectiveness.picture(input) holds every row of the record once', () => {
  expect(rows.map(({ id }) => id).toSorted()).toEqual(tables.effectiveness.map(({ id }) => id).toSorted());
});

test('effectiveness.picture(input) draws a pair only where the source gives both sides', () => {
  for (const { id, pair } of rows) {
    const row = tables.effectiveness.find((one) => one.id === id);
    const both = row?.compulsory_value !== null && row?.voluntary_value !== null;
    expect(pair !== null, id).toBe(both);
    if (pair)
      expect([pair.compulsory, pair.voluntary]).toEqual([row?.compulsory_value, row?.voluntary_value]);
  }
});

test('effectiveness.picture(input) says each single figure with its unit and what was measured', () => {
  const single = groups.find(({ id }) => id === 'one')?.rows ?? [];
  expect(single.length).toBeGreaterThan(10);
  for (const { id, figure, sentence, design } of single) {
    const row = tables.effectiveness.find((one) => one.id === id);
    expect(figure).toContain(row?.unit);
    expect(figure).toContain(row?.measure);
    expect(sentence).toContain(row?.design);
    expect(design).toContain(row?.design);
  }
});

test('effectiveness.picture(input) keeps what speaks for compulsory treatment', () => {
  expect(rows.map(({ id }) => id)).toContain('world-2015-review-benefit');
  expect(rows.map(({ id }) => id)).toContain('chn-2021-hunan-social-outcomes');
});
