import { expect, test } from 'vitest';
import { tableColumns, tableNames } from '../tables/tables.js';
import { dataDictionary } from './data-dictionary.js';

const text = dataDictionary();

test.each(tableNames)('dataDictionary() has a section for %s with a line for each column', (table) => {
  const section = text.split('\n## ').find((part) => part.startsWith(`\`${table}.csv\``)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  expect(lines.map((line) => line.split('`')[1])).toEqual(tableColumns[table].map(({ name }) => name));
  expect(lines.every((line) => line.split(/(?<!\\)\|/).length === 7)).toBe(true);
});

test('dataDictionary() names the licence and the traps', () => {
  expect(text).toContain('Creative Commons Attribution 4.0');
  expect(text).toContain('## Traps');
});
