import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { charts } from '../charts/index.js';
import { noFilters } from '../queries/filters.js';
import { noTables, type TableName } from '../tables/tables.js';
import { en } from '../words/en.js';
import { mainCharts } from './main-charts.js';
import { evidenceTables, tablesFor } from './needs.js';

const only = (names: readonly TableName[]) => ({
  ...noTables,
  ...Object.fromEntries(names.map((name) => [name, tables[name]])),
});

describe('tablesFor(route) names all that a chart is drawn from, and no sources', () => {
  test.each(charts)('$id', (chart) => {
    const needs = tablesFor({ page: 'chart', chart: chart.id });
    const input = { filters: noFilters, words: en, scale: 'own' } as const;
    expect(chart.picture({ ...input, tables: only(needs) })).toEqual(chart.picture({ ...input, tables }));
    expect(needs).not.toContain('sources');
    for (const name of needs) {
      const without = needs.filter((other) => other !== name);
      expect(chart.picture({ ...input, tables: only(without) }), name).not.toEqual(
        chart.picture({ ...input, tables }),
      );
    }
  });
});

test('tablesFor(overview) names the tables of its charts, each once', () => {
  const needs = tablesFor({ page: 'overview' });
  expect(new Set(needs).size).toBe(needs.length);
  for (const chart of charts.filter(({ id }) => mainCharts.includes(id)))
    expect(needs).toEqual(expect.arrayContaining([...chart.needs]));
});

test('tablesFor(route) of a page without charts names none', () => {
  expect([tablesFor({ page: 'about' }), tablesFor({ page: 'missing' })]).toEqual([[], []]);
});

test('evidenceTables holds what a claim and a promise point to', () => {
  expect(evidenceTables).toEqual(expect.arrayContaining(['sources', 'series', 'closures', 'countries']));
});
