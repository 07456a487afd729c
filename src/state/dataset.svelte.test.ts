import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { type TableName, tableNames } from '../tables/tables.js';
import { Dataset } from './dataset.svelte.js';

const file = (name: string) => new Uint8Array(readFileSync(`src/fixtures/good/${name}`));
const text = (content: string) => new TextEncoder().encode(content);
const fetched = () => vi.fn((name: string) => Promise.resolve(file(name)));
const kinds = ({ issues }: Dataset) => issues.map(({ kind, file: name }) => `${name} ${kind}`);

/** A site on which some files are not what they should be; null is a file that cannot be fetched. */
const broken = (files: Record<string, Uint8Array | null>) => (name: string) => {
  const found = name in files ? files[name] : file(name);
  return found ? Promise.resolve(found) : Promise.reject(new Error('HTTP 404'));
};

test('load(names) fetches each file once, however often it is asked for', async () => {
  const fetchBytes = fetched();
  const data = new Dataset(fetchBytes);
  await Promise.all([data.load(['detainees', 'countries']), data.load(['countries', 'series'])]);
  await data.load(['detainees']);
  expect(fetchBytes.mock.calls.flat().toSorted()).toEqual(['countries.csv', 'detainees.csv', 'series.csv']);
});

test('load(names) fetches all at once', async () => {
  const waiting: (() => void)[] = [];
  const asked = vi.fn(
    (name: string) => new Promise<Uint8Array>((done) => waiting.push(() => done(file(name)))),
  );
  const loading = new Dataset(asked).load(['detainees', 'centres']);
  expect(asked).toHaveBeenCalledTimes(2);
  waiting.forEach((go) => go());
  await loading;
});

test('load(names) reads nothing but what is asked for', async () => {
  const data = new Dataset(fetched());
  await data.load(['detainees', 'countries', 'sources', 'series']);
  expect(data.tables.detainees.length).toBeGreaterThan(0);
  expect(data.tables.centres).toEqual([]);
  expect([data.ready(['detainees']), data.ready(['detainees', 'centres'])]).toEqual([true, false]);
  expect([data.issues, data.failed]).toEqual([[], false]);
});

test('load([]) is done at once', async () => {
  const data = new Dataset(fetched());
  await data.load([]);
  expect([data.ready([]), data.issues]).toEqual([true, []]);
});

describe('a file that cannot be used costs only itself:', () => {
  const whole = file('sources.csv');
  const cases = {
    'one that is missing': [null, 'missing_file'],
    'a web page': [text('<!doctype html><title>404</title>'), 'web_page'],
    'one that breaks off': [whole.slice(0, -20), 'cut_off'],
    'an empty one': [text(''), 'empty_file'],
    'one in another encoding': [Uint8Array.from([...whole, 0x76, 0xef, 0x0a]), 'not_utf8'],
  } as const;

  test.each(Object.entries(cases))('%s', async (_, [content, kind]) => {
    const data = new Dataset(broken({ 'sources.csv': content }));
    await data.load(['detainees', 'countries', 'series', 'sources']);
    expect(kinds(data)).toContain(`sources.csv ${kind}`);
    expect(kinds(data).filter((issue) => !issue.startsWith('sources.csv'))).toEqual([]);
    expect(data.tables.detainees.length).toBe(4);
    expect(data.ready(['sources'])).toBe(true);
  });
});

test('a file that is shorter than the page says was cut off', async () => {
  const data = new Dataset(fetched(), { detainees: 5 });
  await data.load(['detainees']);
  expect(kinds(data)).toEqual(['detainees.csv row_count']);
});

test('failed is true for a file that could not be fetched, and for no other fault', async () => {
  const missing = new Dataset(broken({ 'centres.csv': null }));
  const page = new Dataset(broken({ 'centres.csv': text('<html>') }));
  await Promise.all([missing.load(['centres']), page.load(['centres'])]);
  expect([missing.failed, page.failed]).toEqual([true, false]);
});

test('retry() fetches what failed, and only that', async () => {
  let online = false;
  const fetchBytes = vi.fn((name: string) =>
    online || name !== 'centres.csv' ? Promise.resolve(file(name)) : Promise.reject(new TypeError('offline')),
  );
  const data = new Dataset(fetchBytes);
  await data.load(['detainees', 'centres']);
  expect(kinds(data)).toEqual(['centres.csv missing_file']);
  await data.retry();
  expect(data.failed).toBe(true);
  online = true;
  await data.retry();
  expect([data.failed, data.issues]).toEqual([false, []]);
  expect(data.tables.centres.length).toBeGreaterThan(0);
  const calls = fetchBytes.mock.calls.flat();
  expect(calls.filter((name) => name === 'detainees.csv')).toHaveLength(1);
  expect(calls.filter((name) => name === 'centres.csv')).toHaveLength(3);
});

test('a table that arrives later leaves the rows that stand on the page the same objects', async () => {
  const data = new Dataset(fetched());
  await data.load(['detainees']);
  const before = data.tables.detainees;
  await data.load(['sources', 'countries', 'series']);
  expect(data.tables.detainees).toBe(before);
});

test('a table that arrives later brings the problems of those before to light', async () => {
  const sources = text(`${new TextDecoder().decode(file('sources.csv')).split('\n')[0] ?? ''}\n`);
  const data = new Dataset(broken({ 'sources.csv': sources }));
  await data.load(['detainees']);
  expect(data.issues).toEqual([]);
  await data.load(['sources']);
  expect(data.issues.length).toBeGreaterThan(0);
});

test('the tables may arrive in any order', async () => {
  const read = async (order: readonly TableName[]) => {
    const data = new Dataset(fetched());
    for (const name of order) await data.load([name]);
    return [data.issues, tableNames.map((name) => data.tables[name])];
  };
  expect(await read(tableNames.toReversed())).toEqual(await read(tableNames));
});
