import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { closure } from '../fixtures/closure.js';
import { tablesOf } from '../fixtures/input.js';
import { observation } from '../fixtures/observation.js';
import { noTables, tableNames } from '../tables/tables.js';
import { factsOf, readRecord, recordElement } from './record.js';

const version = { date: '2026-11-20', hash: 'ab12cd34' };

test('factsOf(tables, version) counts claims of all three files, and countries that are no regions', () => {
  const claims = [
    observation({ start: '1996' }),
    observation({ country: 'ASIA' }),
    observation({ indicator: 'centres', country: 'LAO', start: '2016', end: '2018' }),
    observation({ indicator: 'methadone_clients' }),
  ];
  const facts = factsOf(tablesOf({ claims, closures: [closure()] }), version);
  expect(facts).toMatchObject({
    version,
    claims: 4,
    promises: 1,
    sources: 0,
    countries: 2,
    years: [1996, 2018],
  });
  expect(facts.rows).toMatchObject({
    detainees: 2,
    centres: 1,
    context: 1,
    closures: 1,
    sources: 0,
    countries: 4,
  });
});

test('factsOf(tables, version) of the record counts the rows of each file', () => {
  const { rows } = factsOf(tables, version);
  for (const name of tableNames) expect(rows[name], name).toBe(tables[name].length);
});

test('factsOf(noTables, version) has no years', () => {
  expect(factsOf(noTables, version)).toMatchObject({ claims: 0, countries: 0, years: null });
});

describe('readRecord(document)', () => {
  const page = (text: string) =>
    new JSDOM(`<script type="application/json" id="${recordElement}">${text}</script>`).window.document;

  test('reads the facts that were written into a page', () => {
    const facts = factsOf(tables, version);
    expect(readRecord(page(JSON.stringify(facts)))).toEqual(facts);
  });

  test.each(['', '{', 'null', '5', '[]', '{"version":{}}', '<html>'])('is null for %s', (text) => {
    expect(readRecord(page(text))).toBeNull();
  });

  test('is null where there is nothing of the kind', () => {
    expect(readRecord(new JSDOM('').window.document)).toBeNull();
  });
});
