import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from './support/test.js';
import { textOf } from './support/page-text.js';

/*
 * Where does each number that a page prints come from? A row of the record states it, in a figure, a date or a text, or it is
 * one of the counts below. Axes and the years to choose from are passed over: they are no statements. What stands in a
 * picture is held against the very rows of the picture by the unit tests of the charts.
 */

type Row = Readonly<Record<string, string>>;

/** Tables whose rows are figures. */
const figures = ['detainees', 'centres', 'context'];

const record = new Map(
  readdirSync('data')
    .filter((file) => file.endsWith('.csv'))
    .map((file) => [file.replace('.csv', ''), rowsIn(`data/${file}`)]),
);
/** Names of rows, and where they were found, state nothing. */
const silentColumns = /^(?:id|series|source|outcome_source|status_source|also|locator|url|numeric)$/;
const counted = new Set([...sizesOfTables(), ...sizesOfCountries(), ...answers(), ...edgesOfSilence()]);
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('index.html') && !/^(embed|v)\//.test(file),
);

test('every number that a page prints is stated by a row, or is one of the counts of rows', () => {
  expect(pages.length).toBeGreaterThan(100);
  const strangers = pages.flatMap((page) => strangersIn(page, readFileSync(`dist/${page}`, 'utf8')));
  expect(strangers).toEqual([]);
});

test('a number that is in no row is found', () => {
  const page = '<main><p>On 31 January 2026 they held <b>46,999</b> people.</p></main>';
  expect(strangersIn('page', page)).toEqual(['page: 46999 in "held 46,999 people."']);
});

function strangersIn(page: string, html: string): string[] {
  const own = new Set([
    ...statedOn(page),
    ...counted,
    ...sizesOfPage(html),
    ...sizesOfConflicts(page, html),
    ...sumsOfDeck(page, html),
  ]);
  const text = textOf(html)
    .replace(/\d{4}-\d\d-\d\d-[0-9a-f]{8}\b/g, 'the data version')
    .replace(/\bISO \d+-1\b/g, 'a standard')
    // how many publishers a line of sources leaves out
    .replace(/ and \d+ more\b/g, '');
  return [...text.matchAll(/(?:\S+ ){0,2}(\d[\d,]*(?:\.\d+)?)\S*(?: \S+){0,1}/g)].flatMap(
    ([around, found = '']) => {
      const number = Number(found.replaceAll(',', ''));
      return own.has(number) ? [] : [`${page}: ${String(number)} in "${around}"`];
    },
  );
}

/** What the rows that a page may speak of state: on the page of a country its own, and of sources their titles. */
function statedOn(page: string): number[] {
  // the tables themselves print their cells whole
  const raw = page.startsWith('data/');
  const code = /^countries\/(\w+)\//.exec(page)?.[1]?.toUpperCase();
  return [...record].flatMap(([table, rows]) =>
    rows
      .filter(
        (row) => code === undefined || table === 'sources' || row['country'] === code || row['code'] === code,
      )
      .flatMap((row) =>
        Object.entries(row).flatMap(([column, cell]) =>
          !raw && silentColumns.test(column) ? [] : numbersIn(cell),
        ),
      ),
  );
}

/** Rows of each table and sources behind them, and rows of all tables of figures. */
function sizesOfTables(): number[] {
  const sizes = [...record.values()].flatMap((rows) => [rows.length, new Set(rows.flatMap(sourcesOf)).size]);
  return [...sizes, figures.reduce((sum, table) => sum + tableOf(table).length, 0)];
}

/** Each programme says of each feature whether it has it. */
function answers(): number[] {
  const cells = tableOf('alternatives').flatMap((row) => Object.values(row));
  return [cells.filter((cell) => /^(?:yes|partly|no|unknown)$/.test(cell)).length];
}

/** Years without a claim begin after one that has some, and end before one. */
function edgesOfSilence(): number[] {
  return figures.flatMap((table) =>
    tableOf(table).flatMap(({ start = '', end = '' }) => [
      Number(start.slice(0, 4)) - 1,
      Number(end.slice(0, 4)) + 1,
    ]),
  );
}

/** Of each country: figures, rows of any kind, and sources behind them. */
function sizesOfCountries(): number[] {
  const all = [...record]
    .filter(([table]) => table !== 'series')
    .flatMap(([table, rows]) => rows.map((row) => ({ table, row })));
  return tableOf('countries').flatMap(({ code = '' }) => {
    const own = all.filter(({ row }) => row['country'] === code);
    const claims = own.filter(({ table }) => figures.includes(table));
    const sources = new Set(own.flatMap(({ row }) => sourcesOf(row)));
    return [claims.length, own.length, sources.size];
  });
}

function sourcesOf(row: Row): string[] {
  return ['source', 'outcome_source', 'also']
    .flatMap((column) => (row[column] ?? '').split(' '))
    .filter((id) => id !== '');
}

/** Rows that the page itself lists and sources behind them, and rows that its default leaves out. */
function sizesOfPage(html: string): number[] {
  const listed = new Set([...html.matchAll(/<tr[^>]* id="row-([^"]+)"/g)].map(([, id]) => id));
  const rows = [...record.values()].flat().filter(({ id }) => listed.has(id));
  const claims = ['detainees', 'centres'].map((table) => tableOf(table).length);
  return [
    listed.size,
    new Set(rows.flatMap(sourcesOf)).size,
    claims.reduce((sum, size) => sum + size, 0) - listed.size,
  ];
}

/** How many disagreements there are, and how many times the lowest figure of one its highest is. */
function sizesOfConflicts(page: string, html: string): number[] {
  if (page !== 'data/conflicts/index.html') return [];
  const apart = [...html.matchAll(/([\d,.]+) and ([\d,.]+), ([\d,.]+) times/g)].map((found) =>
    found.slice(1).map((text) => Number(text.replaceAll(',', ''))),
  );
  expect(apart.length).toBeGreaterThan(0);
  for (const [low = 0, high = 0, times] of apart) expect(Number((high / low).toFixed(1))).toBe(times);
  return [html.split('<article').length - 1, ...apart.map(([, , times = NaN]) => times)];
}

/** What the charts of a deck leave out: the sum of the parts that it names. */
function sumsOfDeck(page: string, html: string): number[] {
  if (!page.startsWith('present/')) return [];
  return [...html.matchAll(/>[\d,]+ more: ([^<]*)</g)].map(([, parts = '']) =>
    numbersIn(parts).reduce((sum, part) => sum + part, 0),
  );
}

function tableOf(table: string): readonly Row[] {
  return record.get(table) ?? [];
}

function rowsIn(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

function numbersIn(text: string): number[] {
  return (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((found) => Number(found.replaceAll(',', '')));
}
