import { describe, expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { BytesReader } from '../csv/read-bytes.js';
import { everything, matches, noFilters } from '../queries/filters.js';
import { isAlike, ownBands } from '../queries/own-bands.js';
import { FacetCounts } from '../queries/own-facets.js';
import { selectOwn } from '../queries/own-select.js';
import { facet, yearFacet } from '../queries/facets.js';
import { claimTables } from '../tables/tables.js';
import { claimsCsv } from '../exports/csv-text.js';
import { OwnFile } from './own-file.js';
import { mappingOf } from './own-mapping.js';

/** A file that is read as the page reads it, its columns mapped by their names, or as said; of people held in a country unless it says else. */
function own(text: string, change: Partial<ReturnType<typeof mappingOf>> = {}): OwnFile {
  const reader = new BytesReader({ encoding: 'utf-8', delimiter: ',' });
  reader.push(new TextEncoder().encode(text));
  const file = reader.end();
  const found = mappingOf(file.table?.header ?? []);
  const chosen = { scope: found.scope ?? 'national', indicator: found.indicator ?? 'people_detained' };
  const mapping = { ...found, ...chosen, ...change };
  const ids = new Map(tables.detainees.map(({ id }) => [id, 'detainees.csv']));
  return new OwnFile('mine.csv', file, mapping, tables.countries, ids);
}

const issuesOf = (file: OwnFile) =>
  [...file.problems(null)].map(({ kind, line, column }) => [kind, line, column]);
const goodRows = (file: OwnFile) => selectOwn(claimsOf(file), noFilters, everything);
const rowsOf = (file: OwnFile) => file.rows(goodRows(file));

function claimsOf({ claims }: OwnFile) {
  if (!claims) throw new Error('nothing is mapped');
  return claims;
}

test('OwnFile reads the three least columns, a country by its name too', () => {
  const file = own('country,start,value\nVNM,2016,5\nVietnam,2018-03,6.5\n');
  expect(issuesOf(file)).toEqual([]);
  expect(rowsOf(file).detainees).toMatchObject([
    {
      id: 'your-file-line-2',
      country: 'VNM',
      value: 5,
      source: 'your-file',
      series: null,
      scope: 'national',
    },
    { id: 'your-file-line-3', country: 'VNM', value: 6.5, end: { text: '2018-03' }, also: [], flags: [] },
  ]);
});

test('OwnFile reads nothing before country, time and figure are mapped', () => {
  expect(own('land,year,n\nVNM,2016,5\n').claims).toBeNull();
  const mapped = own('land,year,n\nVNM,2016,5\n', { country: 0, start: 1, value: 2, indicator: 'centres' });
  expect(rowsOf(mapped).centres).toMatchObject([{ country: 'VNM', indicator: 'centres', value: 5 }]);
});

test('OwnFile keeps its series apart from those of the record', () => {
  const file = own('country,start,value,series\nVNM,2016,5,vnm-held\n');
  expect(rowsOf(file).detainees[0]?.series).toBe('your-file-vnm-held');
});

describe('OwnFile tells every problem with its line and column, and leaves that row out', () => {
  test.each([
    ['country,start,value\nXXX,2016,5\n', 'country', 'country'],
    ['country,start,value\n,2016,5\n', 'empty_cell', 'country'],
    ['country,start,value\nVNM,2016-13,5\n', 'date', 'start'],
    ['country,start,value\nVNM,2016,"1,234"\n', 'number', 'value'],
    ['country,start,value\nVNM,2016,-5\n', 'number', 'value'],
    ['country,start,value\nVNM,2559,5\n', 'era', 'start'],
    ['country,start,value\nVNM,2016,\n', 'no_figure', 'value'],
    ['country,start,value\nVNM,2016,=1+1\n', 'number', 'value'],
    ['country,start,value,place\nVNM,2016,5,a\0b\n', 'character', 'place'],
    ['country,start,value,place\nVNM,2016,5, a\n', 'spaces', 'place'],
    ['country,start,value,measure\nVNM,2016,5,Stock\n', 'keyword', 'measure'],
    ['country,start,value,end\nVNM,2016,5,2015\n', 'start_after_end', 'start'],
    ['country,start,value,low,high\nVNM,2016,5,6,9\n', 'low_above_value', 'low'],
    ['country,start,value,low,high\nVNM,2016,,6,\n', 'range_incomplete', 'high'],
    ['country,start,value\nVNM,2016\n', 'ragged_row', null],
  ])('%j: %s', (text, kind, column) => {
    const file = own(`${text}LAO,2017,1${rest(text)}\n`);
    expect(issuesOf(file)).toEqual([[kind, 2, column]]);
    expect(file.counts).toEqual([[kind, 1]]);
    expect([...goodRows(file)]).toHaveLength(1);
  });

  /** Good cells for the columns beyond the third. */
  function rest(text: string): string {
    const more = text.split('\n')[0]?.split(',').slice(3) ?? [];
    const good: Readonly<Record<string, string>> = {
      place: 'x',
      measure: 'stock',
      end: '2017',
      low: '1',
      high: '1',
    };
    return more.map((name) => `,${good[name] ?? ''}`).join('');
  }

  test('with what was expected and found', () => {
    const [issue] = own('country,start,value,end\nVNM,2016,5,2015\n').problems('start_after_end');
    expect(issue).toMatchObject({ file: 'mine.csv', line: 2, expected: '2015', found: '2016' });
  });

  test('markup in a cell stays text', () => {
    const file = own('country,start,value,place\nVNM,2016,5,<b onclick=x>\n');
    expect(rowsOf(file).detainees[0]?.place).toBe('<b onclick=x>');
  });

  test('a problem of the header on the line of the header, and columns without a name are none', () => {
    expect(issuesOf(own('\n\ncountry,start,value,,value,\nVNM,2016,5,,6,\n'))).toEqual([
      ['duplicate_column', 3, null],
    ]);
  });

  test('a second column of one name is told, and the first one counts', () => {
    const file = own('country,start,value,value\nVNM,2016,5,6\n');
    expect(issuesOf(file)).toEqual([['duplicate_column', 1, null]]);
    expect(rowsOf(file).detainees[0]?.value).toBe(5);
  });
});

describe('the record itself, read as a file of a reader', () => {
  const record = claimTables.flatMap((name) => [...tables[name]]);
  const text = claimsCsv(record, tables.sources, 'rfc');
  const file = own(text);
  const claims = claimsOf(file);

  test('has no problem and gives the very same claims', () => {
    // its rows keep the ids that they have in the record
    expect(issuesOf(file).filter(([kind]) => kind !== 'record_id')).toEqual([]);
    const { detainees, centres, context } = rowsOf(file);
    const plain = [...detainees, ...centres, ...context].map(({ country, start, end, value, low, high }) => ({
      country,
      start,
      end,
      value,
      low,
      high,
    }));
    expect(plain).toEqual(
      record.map(({ country, start, end, value, low, high }) => ({ country, start, end, value, low, high })),
    );
  });

  test.each([
    noFilters,
    { ...noFilters, countries: ['VNM', 'KHM'], from: 2010, to: 2016 },
    { ...noFilters, measure: ['stock'], reported: ['government'] } as const,
    { ...noFilters, indicator: ['centres'], scope: ['national', 'site'], confidence: ['high'] } as const,
  ])('selectOwn(claims, filters) chooses what matches(filters) does: %j', (filters) => {
    const wanted = record.flatMap((claim, row) => (matches(filters, everything)(claim) ? [row] : []));
    expect([...selectOwn(claims, filters, everything)]).toEqual(wanted);
    const facets = new FacetCounts(claims, filters);
    for (let row = 0; row < claims.rows; row++) facets.count(row, row + 1);
    const counts = facets.counted;
    for (const key of ['countries', 'measure', 'scope'] as const)
      expect(new Map(counts[key])).toEqual(facet(record, filters, everything, key));
    for (const key of ['from', 'to'] as const) {
      const years = counts.years[key].map(([year]) => year);
      const told = new Map(counts.years[key].map(([year, rows]) => [String(year), rows]));
      expect(told).toEqual(yearFacet(record, filters, everything, key, years));
    }
  });

  test('ownBands(claims, rows) states the least and the most of a year, kinds apart', () => {
    const rows = selectOwn(
      claims,
      { ...noFilters, countries: ['VNM'], indicator: ['people_detained'] },
      everything,
    );
    const bands = ownBands(claims, rows);
    expect(bands.reduce((sum, { rows: n }) => sum + n, 0)).toBe(rows.length);
    for (const band of bands) {
      const same = record.filter((claim) => isAlike(claim, band));
      for (const { year, to, low, high } of band.years) {
        const those = same.filter(
          ({ start, end }) => start.year === year && (band.period !== 'several' || end.year === to),
        );
        expect(low).toBe(Math.min(...those.map((claim) => claim.low ?? claim.value ?? NaN)));
        expect(high).toBe(Math.max(...those.map((claim) => claim.high ?? claim.value ?? NaN)));
      }
    }
  });
});

test('ownBands(claims, rows) parts totals of several years from years, and each place from the others', () => {
  const file = own(
    [
      'country,start,end,value,measure,scope,place',
      'VNM,2010,2010,5,flow,national,',
      'VNM,2010,2014,60,flow,national,',
      'VNM,2010-01,2010-03,1,flow,national,',
      'VNM,2010,2010,7,flow,site,A',
      'VNM,2010,2010,900,flow,site,B',
      '',
    ].join('\n'),
  );
  const claims = claimsOf(file);
  const told = ownBands(claims, goodRows(file)).map(({ period, place, years }) => [period, place, years]);
  const year = (low: number, to = 2010) => [{ year: 2010, to, rows: 1, low, high: low }];
  expect(told).toEqual([
    ['year', '', year(5)],
    ['several', '', year(60, 2014)],
    ['part', '', year(1)],
    ['year', 'A', year(7)],
    ['year', 'B', year(900)],
  ]);
});
