import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../csv/read.js';
import { tableNames } from '../tables/tables.js';
import { datapackage, type Field } from './datapackage.js';

const version = { date: '2026-11-20', hash: '12345678' };
const made = datapackage(version, () => ({ bytes: 1, hash: 'abc' }));
const { resources } = made;
const columnsOf = new Map(resources.map(({ name, path }) => [name, columns(path)] as const));

test('datapackage(version, fileOf) states version, licence and a resource for each table', () => {
  expect(made).toMatchObject({ version: '2026-11-20-12345678', licenses: [{ name: 'CC-BY-4.0' }] });
  expect(resources.map(({ name }) => name)).toEqual(tableNames);
  expect(resources[0]).toMatchObject({ path: 'detainees.csv', bytes: 1, hash: 'sha256:abc' });
});

test('datapackage(version, fileOf, tables) leads to no file that is not among them', () => {
  const some = datapackage(version, () => ({ bytes: 1, hash: 'abc' }), ['detainees', 'sources']);
  const [{ schema } = { schema: { foreignKeys: [] } }] = some.resources;
  expect(schema.foreignKeys?.map(({ fields }) => fields)).toEqual(['source']);
});

describe('datapackage(version, fileOf) describes our data as another program will read them', () => {
  test.each(
    resources.flatMap(({ name, schema }) =>
      schema.fields.map((field) => [`${name}.${field.name}`, name, field] as const),
    ),
  )('%s', (_title, name, field) => {
    const cells = columnsOf.get(name)?.get(field.name) ?? [];
    expect(cells.filter((cell) => !obeys(field, cell))).toEqual([]);
    if (field.constraints?.unique) expect(new Set(cells).size).toBe(cells.length);
  });

  test.each(
    resources.flatMap(({ name, schema: { foreignKeys = [] } }) =>
      foreignKeys.map((key) => [name, key] as const),
    ),
  )('the foreign key of %s, $fields', (name, { fields, reference }) => {
    const targets = columnsOf.get(reference.resource)?.get(reference.fields) ?? [];
    const cells = columnsOf.get(name)?.get(fields) ?? ['none'];
    expect(cells.filter((cell) => cell !== '' && !targets.includes(cell))).toEqual([]);
  });
});

function columns(path: string): Map<string, string[]> {
  const { header, records } = readCsv(path, readFileSync(`data/${path}`, 'utf8'));
  return new Map(header.map((name, at) => [name, records.map(({ cells }) => cells[at] ?? '')]));
}

function obeys({ type, constraints = {} }: Field, cell: string): boolean {
  if (cell === '') return constraints.required !== true;
  const { pattern = '', enum: words = [cell] } = constraints;
  return (
    new RegExp(pattern).test(cell) &&
    words.includes(cell) &&
    (type === 'string' || isAtLeast(constraints, cell))
  );
}

function isAtLeast({ minimum = -Infinity }: NonNullable<Field['constraints']>, cell: string): boolean {
  return Number.isFinite(Number(cell)) && Number(cell) >= minimum;
}
