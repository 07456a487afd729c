import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../base/dates.js';
import { forSpreadsheet } from '../csv/write.js';
import { type Content, parseTable } from '../parse/parse-table.js';
import { parseTables } from '../parse/parse-tables.js';
import { closureColumns } from '../tables/closures.js';
import { detaineeColumns, type Observation } from '../tables/observations.js';
import type { Source } from '../tables/sources.js';
import { claimsCsv, promisesCsv } from './csv-text.js';

const file = (name: string): Content => readFileSync(new URL(`../../data/${name}.csv`, import.meta.url));
const { tables } = parseTables({
  detainees: file('detainees'),
  closures: file('closures'),
  series: file('series'),
  sources: file('sources'),
  countries: file('countries'),
});
const { detainees, closures, sources } = tables;

const year = parseDate('2016') ?? { text: '', year: 0, month: null, day: null };
const claim: Observation = {
  id: 'aaa-2016',
  country: 'VNM',
  scope: 'national',
  place: null,
  series: null,
  indicator: 'people_detained',
  start: year,
  end: year,
  value: 5,
  low: null,
  high: null,
  qualifier: 'over',
  measure: 'stock',
  regime: 'compulsory',
  counted: 'People',
  reported_by: 'government',
  source: 's',
  locator: null,
  confidence: 'high',
  also: ['s', 't'],
  flags: ['fiscal_year', 'secondhand'],
};
const source: Source = {
  id: 's',
  title: 'A title',
  publisher: 'P',
  published: year,
  kind: 'media',
  url: null,
};

/** What breaks files: separators, quotes, line ends, formulas in two widths, marks, other scripts. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ',',
        '"',
        '\n',
        '\r',
        '\t',
        ';',
        '=',
        '+',
        '-',
        '@',
        '＝',
        "'",
        '\ufeff',
        '\0',
        '=cmd|',
        'Hà Nội',
        '១២',
      ),
    )
    .map((parts) => parts.join('')),
);

/** Papa is told what it would else guess, and guess wrong from such cells. */
const cellsOf = (text: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data.slice(0, -1);

describe('claimsCsv(claims, sources, dialect)', () => {
  test('writes all declared columns, then the source', () => {
    const [header = [], row = []] = cellsOf(claimsCsv([claim], [source], 'rfc'));
    const names = detaineeColumns.map(({ name }) => name);
    expect(header).toEqual([...names, 'source_title', 'source_publisher', 'source_published', 'source_url']);
    expect(row.slice(-4)).toEqual(['A title', 'P', '2016', '']);
    expect(row[header.indexOf('flags')]).toBe('fiscal_year secondhand');
    expect(row[header.indexOf('low')]).toBe('');
  });

  test('writes a header alone where no claim is left', () => {
    expect(cellsOf(claimsCsv([], sources, 'rfc'))).toHaveLength(1);
  });

  test('leaves the source columns empty where sources did not load', () => {
    const [, row = []] = cellsOf(claimsCsv([claim], [], 'rfc'));
    expect(row.slice(-4)).toEqual(['', '', '', '']);
  });

  test('reads back as the same rows, whichever of the record are taken', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...detainees]), (rows) => {
        const { lines, cellIssues } = parseTable('detainees', claimsCsv(rows, sources, 'rfc'));
        expect(cellIssues).toEqual([]);
        expect(lines.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 20 },
    );
  });

  test('joins the title of its own source to each row', () => {
    const titles = new Map(sources.map(({ id, title }) => [id, title]));
    const { data } = Papa.parse<Record<string, string>>(claimsCsv(detainees, sources, 'rfc'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(detainees.length);
    for (const row of data) expect(row['source_title']).toBe(titles.get(row['source'] ?? ''));
  });

  test('reads back whatever stands in a cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile)), (texts) => {
        const rows = texts.map(([place, counted]) => ({ ...claim, place, counted }));
        const [header = [], ...read] = cellsOf(claimsCsv(rows, [source], 'rfc'));
        const column = (name: string) => read.map((cells) => cells[header.indexOf(name)]);
        expect(column('place')).toEqual(texts.map(([place]) => place));
        expect(column('counted')).toEqual(texts.map(([, counted]) => counted));
      }),
    );
  });

  test('for Excel begins with a byte order mark and holds no cell that runs', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (texts) => {
        const text = claimsCsv(
          texts.map((counted) => ({ ...claim, counted })),
          [source],
          'excel',
        );
        expect(text.startsWith('\ufeff')).toBe(true);
        const [header = [], ...read] = cellsOf(text);
        expect(read.map((cells) => cells[header.indexOf('counted')])).toEqual(texts.map(forSpreadsheet));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+@\t\r＝＋－＠]/);
      }),
    );
  });
});

describe('promisesCsv(promises, sources, dialect)', () => {
  test('writes all declared columns, then both sources', () => {
    const [header = []] = cellsOf(promisesCsv(closures, sources, 'rfc'));
    expect(header.slice(0, closureColumns.length)).toEqual(closureColumns.map(({ name }) => name));
    expect(header.slice(-8).map((name) => name.replace(/_[a-z]+$/, ''))).toEqual([
      ...Array<string>(4).fill('source'),
      ...Array<string>(4).fill('outcome_source'),
    ]);
  });

  test('reads back as the same rows', () => {
    const { lines } = parseTable('closures', promisesCsv(closures, sources, 'rfc'));
    expect(lines.map(({ cells }) => cells)).toEqual(closures);
  });

  test('joins the title of each of its two sources', () => {
    const titles = new Map(sources.map(({ id, title }) => [id, title]));
    const { data } = Papa.parse<Record<string, string>>(promisesCsv(closures, sources, 'excel'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(closures.length);
    for (const row of data) {
      expect(row['source_title']).toBe(titles.get(row['source'] ?? ''));
      expect(row['outcome_source_title']).toBe(titles.get(row['outcome_source'] ?? '') ?? '');
    }
  });
});
