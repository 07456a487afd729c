import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFilters, anyScale } from '../../tests/any-filters.js';
import { tables } from '../../tests/record.js';
import { charts } from '../charts/index.js';
import type { Picture } from '../charts/picture.js';
import { sourcesLine } from '../exports/credit.js';
import { unpackTables, withEventRows } from '../parse/packed.js';
import type { Tables } from '../tables/tables.js';
import { en } from '../words/en.js';
import { rowFiles } from './embed-rows.js';

const files = new Map(rowFiles(tables).map(({ path, text }) => [path, unpackTables(text)]));
const rowsOf = (name: string) => {
  const found = files.get(`rows/${name}.json`);
  if (!found) throw new Error(`no rows of ${name}`);
  return found;
};

/** What is seen of a picture: of its rows their ids, since sources are numbered. */
const seen = ({ claims, promises, others, ...drawn }: Picture) => ({
  ...drawn,
  rows: [claims, promises, ...Object.values(others ?? {})].map((rows) => rows.map(({ id }) => id)),
});

/** The title of the source of each row that names one, by the id of the row. */
const titles = ({ sources }: Tables, { claims, promises, others }: Picture) => {
  const title = new Map(sources.map((source) => [source.id, source.title]));
  const rows = [...claims, ...promises, ...Object.values(others ?? {}).flat()];
  return rows.map((row) => [row.id, title.get(row.source)]);
};

for (const chart of charts)
  test(`rowFiles(tables) hold all that ${chart.id} shows under any filters`, () => {
    const own = chart.events ? withEventRows(rowsOf(chart.id), rowsOf('events')) : rowsOf(chart.id);
    fc.assert(
      fc.property(anyFilters, anyScale, fc.boolean(), (filters, scale, events) => {
        const asked = { filters, scale, events };
        const whole = chart.picture({ ...asked, tables, words: en });
        const narrowed = chart.picture({ ...asked, tables: own, words: en });
        expect(seen(narrowed)).toEqual(seen(whole));
        expect(titles(own, narrowed)).toEqual(titles(tables, whole));
        if (!events || !chart.events)
          expect(sourcesLine(en, own.sources, narrowed)).toBe(sourcesLine(en, tables.sources, whole));
      }),
      { numRuns: 25 },
    );
  });

test('unpackTables(text) refuses what is no file of rows', () => {
  for (const text of ['null', '[]', '{"detainees":1}', '{"detainees":[]}', '<!doctype html>'])
    expect(() => unpackTables(text)).toThrow();
});
