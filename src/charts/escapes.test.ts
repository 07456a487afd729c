import { expect, test } from 'vitest';
import { pictureOf, tables } from '../../tests/record.js';
import { en } from '../words/en.js';
import { escapes } from './escapes.js';

const claims = tables.detainees.filter(({ indicator }) => indicator === 'escapes');

function rows() {
  const picture = pictureOf(escapes);
  if (picture.kind !== 'breakouts') throw new Error(`expected breakouts, but found ${picture.kind}`);
  return picture.rows;
}

test('escapes shows every count with its qualifier, and nothing else', () => {
  const said = rows().flatMap(({ counts, looser }) => [...counts, ...looser]);
  expect(said).toHaveLength(claims.length);
  for (const claim of claims) {
    const count = said.find(({ mark }) => mark.id === claim.id);
    expect(count?.mark.label).toBe(en.label(claim));
    expect(count?.said.startsWith(en.label(claim))).toBe(true);
  }
});

test('escapes holds no death', () => {
  const deaths = new Set(
    tables.detainees.filter(({ indicator }) => indicator === 'deaths').map(({ id }) => id),
  );
  expect(deaths.size).toBeGreaterThan(0);
  expect(pictureOf(escapes).claims.filter(({ id }) => deaths.has(id))).toEqual([]);
});

test('escapes names in its finding all breakouts with the highest count, each from its lowest to its highest', () => {
  const { finding } = pictureOf(escapes);
  const top = Math.max(...claims.map(({ value }) => value ?? 0));
  const places = claims.filter(({ value }) => value === top).map(({ place }) => place ?? '');
  for (const place of places) expect(finding).toContain(place);
  expect(finding).toContain('(more than 500 to about 600)');
});
