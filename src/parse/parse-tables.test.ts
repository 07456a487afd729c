import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type TableName, tableNames } from '../tables/tables.js';
import type { Content } from './parse-table.js';
import { parseTables } from './parse-tables.js';

const read = (folder: string, name: TableName) => readFileSync(`${folder}/${name}.csv`, 'utf8');
const good = (name: TableName) => read('src/fixtures/good', name);
const all = (folder: string) => Object.fromEntries(tableNames.map((name) => [name, read(folder, name)]));
const kinds = (files: Partial<Record<TableName, Content>>) =>
  parseTables(files).issues.map(({ kind }) => kind);

test('parseTables(files) finds nothing wrong with our own data', () => {
  expect(parseTables(all('data')).issues).toEqual([]);
});

test('parseTables(files) reads each kind of cell as its column says', () => {
  const { tables } = parseTables(all('src/fixtures/good'));
  expect(tables.detainees[1]).toEqual({
    id: 'vnm-2016-held',
    country: 'VNM',
    scope: 'national',
    place: null,
    series: 'vnm-held',
    indicator: 'people_detained',
    start: { text: '2016-12', year: 2016, month: 12, day: null },
    end: { text: '2016-12', year: 2016, month: 12, day: null },
    value: 28427,
    low: null,
    high: null,
    qualifier: 'exact',
    measure: 'stock',
    regime: 'compulsory',
    counted: 'People in public centres, "all kinds"',
    reported_by: 'government',
    source: 'ministry-2016-yearbook',
    locator: null,
    confidence: 'high',
    also: ['press-2018-visit', 'un-2020-review'],
    flags: [],
  });
  expect(tables.effectiveness[0]?.voluntary_value).toBe(-4);
});

test('parseTables(files) neither misses nor checks a table that is not given', () => {
  const { tables, issues } = parseTables({
    detainees: good('detainees').replaceAll('press-2018-visit', 'nowhere'),
  });
  expect(issues).toEqual([]);
  expect(tables.detainees).toHaveLength(4);
  expect(tables.sources).toEqual([]);
});

test('parseTables(files) asks no table that could not be wholly read whether it has an id', () => {
  const detainees = good('detainees');
  expect(kinds({ detainees, sources: { missing: 'HTTP 404' } })).toEqual(['missing_file']);
  expect(kinds({ detainees, sources: good('sources').slice(0, 150) })).toEqual(['cut_off']);
  expect(kinds({ detainees, sources: good('sources').replace(',media,', ',') })).toEqual(['ragged_row']);
});

test('parseTables(files) keeps the figures of a source whose own row has a bad cell', () => {
  const { tables, issues } = parseTables({
    detainees: good('detainees'),
    sources: good('sources').replace(',media,', ',press,'),
  });
  expect(issues.map(({ kind }) => kind)).toEqual(['keyword']);
  expect(tables.detainees).toHaveLength(4);
  expect(tables.sources).toHaveLength(2);
});

test('parseTables(files) drops a figure without a source and one of no known country', () => {
  const { tables } = parseTables({
    ...all('src/fixtures/good'),
    detainees: good('detainees')
      .replace(',press-2018-visit,,medium', ',nowhere,,medium')
      .replace(',ASIA,', ',XXX,'),
  });
  expect(tables.detainees.map(({ id }) => id)).toEqual(['vnm-2014-held', 'vnm-2016-held']);
});

test('parseTables(files) lets a claim stand alone when its series is unknown or another', () => {
  const { tables } = parseTables({
    ...all('src/fixtures/good'),
    detainees: good('detainees').replace('vnm-held', 'nowhere').replace('exact,stock', 'exact,average'),
  });
  expect(tables.detainees.map(({ series }) => series)).toEqual([null, null, null, null]);
});

test('parseTables(files) leaves out a further source that is unknown', () => {
  const { tables } = parseTables({
    ...all('src/fixtures/good'),
    detainees: good('detainees').replace('press-2018-visit un-2020-review', 'nowhere un-2020-review'),
  });
  expect(tables.detainees[1]?.also).toEqual(['un-2020-review']);
});

test('parseTables(files) keeps the first of two rows with one id, also over the files of claims', () => {
  const { tables } = parseTables({
    detainees: good('detainees').replace('khm-2017-admissions', 'vnm-2014-held'),
    context: good('context').replace('khm-2018-relapse', 'vnm-2014-held'),
  });
  expect(tables.detainees.map(({ indicator }) => indicator)).toEqual(Array(3).fill('people_detained'));
  expect(tables.context.map(({ id }) => id)).toEqual(['vnm-2016-methadone']);
});

test('parseTables(files) reads by name where columns have moved or are too many', () => {
  const turned = good('events')
    .split('\n')
    .map((line) => line && `${line.endsWith('confidence') ? 'note' : 'x'},${line}`)
    .join('\n');
  const { tables, issues } = parseTables({ events: turned });
  expect(issues).toMatchObject([{ kind: 'extra_column', line: 1, found: 'note' }]);
  expect(tables.events[0]?.id).toBe('khm-2018-visit');
});

test('parseTables(files) tells all that is wrong with a row, not only the first', () => {
  const detainees = good('detainees').replace(
    '2016-12,2016-12,28427,,,exact',
    '2016-12,2015,"28,427",,,some',
  );
  expect(kinds({ detainees })).toEqual(['number', 'keyword', 'start_after_end']);
});

test('parseTables(files) takes dates as exactly as they go: a month lies within its year', () => {
  const dated = (start: string, end: string) =>
    kinds({ detainees: good('detainees').replace('2017,2017', `${start},${end}`) });
  for (const [start, end] of [
    ['2017-12', '2017'],
    ['2017', '2017-01'],
    ['2017-03-31', '2017-03'],
    ['2017', '2017-01-01'],
  ])
    expect(dated(start ?? '', end ?? '')).toEqual([]);
  for (const [start, end] of [
    ['2018', '2017'],
    ['2017-02', '2017-01-31'],
    ['2017-01-02', '2017-01-01'],
    ['2018', '2017-12'],
  ])
    expect(dated(start ?? '', end ?? '')).toEqual(['start_after_end']);
});

test('parseTables(files, expectedRows) tells a file that was cut at a line end, and counts faulty rows as found', () => {
  const events = good('events');
  expect(parseTables({ events }, { events: 2 }).issues).toMatchObject([
    { kind: 'row_count', expected: '2', found: '1' },
  ]);
  expect(parseTables({ events: `${events}x\n` }, { events: 2 }).issues).toMatchObject([
    { kind: 'ragged_row' },
  ]);
});
