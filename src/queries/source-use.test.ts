import { expect, test } from 'vitest';
import { closure } from '../fixtures/closure.js';
import { observation } from '../fixtures/observation.js';
import type { Source } from '../tables/sources.js';
import { sourceIds, sourceUse } from './source-use.js';

const source = (id: string, kind: Source['kind'] = 'media'): Source => ({
  id,
  title: `The ${id}`,
  publisher: 'P',
  published: null,
  kind,
  url: null,
});
const sources = [source('b'), source('a'), source('c', 'government'), source('unused')];

test('sourceUse(rows, sources) groups by kind, those first that most rests on, and leaves out the rest', () => {
  const rows = [
    observation({ source: 'b' }),
    observation({ source: 'a', also: ['c'] }),
    observation({ source: 'a' }),
  ];
  const groups = sourceUse(rows, sources);
  expect(groups.map(({ kind, uses }) => [kind, uses.map((use) => [use.source.id, use.rows])])).toEqual([
    ['government', [['c', 1]]],
    [
      'media',
      [
        ['a', 2],
        ['b', 1],
      ],
    ],
  ]);
});

test('sourceUse(rows, sources) orders equal uses by title', () => {
  const [group] = sourceUse([observation({ source: 'b', also: ['a'] })], sources);
  expect(group?.uses.map((use) => use.source.id)).toEqual(['a', 'b']);
});

test('sourceUse(rows, sources) counts a row once for a source that it names twice', () => {
  const [group] = sourceUse([observation({ source: 'a', also: ['a'] })], sources);
  expect(group?.uses.map(({ rows }) => rows)).toEqual([1]);
});

test('sourceUse(rows, sources) is empty while the sources are not at hand', () => {
  expect(sourceUse([observation()], [])).toEqual([]);
});

test('sourceIds(row) names the source of the outcome of a promise too', () => {
  expect(sourceIds(closure({ source: 'a', outcome_source: 'b', also: ['c', 'a'] }))).toEqual(['a', 'b', 'c']);
  expect(sourceIds(closure({ source: 'a' }))).toEqual(['a']);
});
