import { expect, test } from 'vitest';
import { pictureOf, tables } from '../../tests/record.js';
import { noFilters } from '../queries/filters.js';
import { features } from '../tables/alternatives.js';
import { en } from '../words/en.js';
import { alternatives } from './alternatives.js';
import type { MatrixPicture } from './matrix-picture.js';

test('alternatives.picture(input) has each programme once, with an answer for each feature as the record gives it', () => {
  const groups = matrix().groups;
  const rows = groups.flatMap((group) => group.rows);
  expect(rows).toHaveLength(tables.alternatives.length);
  for (const { id, cells } of rows) {
    const row = tables.alternatives.find((one) => one.id === id);
    expect(cells).toEqual(features.map((feature) => row?.[feature]));
  }
});

test('alternatives.picture(input) says of what is not known that it is not known, never no', () => {
  const rows = matrix().groups.flatMap((group) => group.rows);
  for (const { cells, sentence } of rows) {
    const unknown = cells.filter((cell) => cell === 'unknown').length;
    expect(sentence.match(/: not known/g)?.length ?? 0).toBe(unknown);
    expect(sentence.match(/: no(?! known|t)/g)?.length ?? 0).toBe(
      cells.filter((cell) => cell === 'no').length,
    );
  }
});

test('alternatives.picture(input) keeps the rows of its countries only, in drawing and download alike', () => {
  const picture = matrix(['KHM']);
  expect(picture.groups.map(({ country }) => country)).toEqual(['KHM']);
  expect(new Set(picture.others?.alternatives?.map(({ country }) => country))).toEqual(new Set(['KHM']));
});

test('alternatives.facets(input) counts the programmes of each country', () => {
  const [facet] = alternatives.facets?.({ tables, filters: noFilters, words: en, scale: 'own' }) ?? [];
  const sum = facet?.options.reduce((all, { rows }) => all + rows, 0);
  expect(sum).toBe(tables.alternatives.length);
});

function matrix(countries: readonly string[] = []): MatrixPicture {
  const picture = pictureOf(alternatives, { filters: { ...noFilters, countries } });
  if (picture.kind !== 'matrix') throw new Error('no matrix');
  return picture;
}
