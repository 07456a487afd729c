import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { tables } from '../../tests/record.js';
import { noFilters } from '../queries/filters.js';
import { Dataset } from './dataset.svelte.js';
import { OwnFileState } from './own-file.svelte.js';
import { besideOf } from './own-tables.js';
import { startThread, told as asTold } from './own-worker-here.js';

const known = { countries: tables.countries, ids: new Map<string, string>() };
const record = { fetch: vi.fn(), known: () => Promise.resolve(known) };
const rows = (ids: readonly string[]) =>
  `id,country,scope,indicator,start,value,other\n${ids.map((id, at) => `${id},VNM,national,people_detained,2016,${at},7\n`).join('')}`;
const fileOf = (name: string, ids = ['x', 'y', 'z']) => new File([rows(ids)], name);
let states: OwnFileState[] = [];

function stateOf(...given: ConstructorParameters<typeof OwnFileState>): OwnFileState {
  const own = new OwnFileState(...given);
  states.push(own);
  return own;
}

beforeEach(() => {
  states = [];
  return () => states.forEach((own) => own.end());
});

/** Something that is done when it is told to be. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

describe('OwnFileState', () => {
  test('shows the rows of the mapping that is seen, though another is known later', async () => {
    const { open, opened } = gate();
    let asked = 0;
    const slow = { ...record, known: () => (++asked === 2 ? opened : Promise.resolve()).then(() => known) };
    const own = stateOf(slow, startThread);
    await own.open(fileOf('own.csv'));
    const late = own.map('value', 6);
    await own.map('value', 5);
    open();
    await late;
    await own.answers.look(noFilters);
    expect(own.answers.seen?.tables?.detainees.map(({ value }) => value)).toEqual([0, 1, 2]);
  });

  test('says that a file was not read where the browser starts no thread', async () => {
    const own = stateOf(record, () => {
      throw new Error('SecurityError');
    });
    own.prepare();
    await own.open(fileOf('own.csv'));
    expect([own.reading, own.refused?.why]).toEqual([null, 'failed']);
  });

  test('ends with the file, though word of its reading comes after it', async () => {
    const { desk, ...thread } = startThread();
    const late: (() => void)[] = [];
    const get = (target: typeof desk, name: string): unknown =>
      name === 'open'
        ? (file: File, title: string, as: object, told: (progress: object) => void) => {
            late.push(() => told({ bytes: 1, rows: 0 }));
            return target.open(
              file,
              title,
              as,
              asTold(() => undefined),
            );
          }
        : Reflect.get(target, name);
    const own = stateOf(record, () => ({ ...thread, desk: new Proxy(desk, { get }) }));
    await own.open(fileOf('own.csv'));
    late.forEach((tell) => tell());
    expect([own.reading, own.file?.name]).toEqual([null, 'own.csv']);
  });
});

describe('a file of the reader and the files of the record', () => {
  const real = (file: string) => readFile(`data/${file}`);
  const without = (missing: () => string, instead: () => Promise<Uint8Array>) => {
    const data = new Dataset((file) => (file === missing() ? instead() : real(file)));
    return {
      data,
      own: stateOf(
        besideOf(() => data),
        startThread,
      ),
    };
  };
  const gone = () => Promise.reject(new Error('HTTP 404'));

  test.each([
    ['countries.csv', ['x'], []],
    ['detainees.csv', [tables.detainees[0]?.id ?? ''], [['record_id', 1]]],
  ])('is not judged without %s, and is when that comes', async (file, ids, counts) => {
    let missing = file;
    const { data, own } = without(() => missing, gone);
    await own.open(fileOf('own.csv', ids));
    expect([own.mapping !== null, own.checked, data.failed]).toEqual([true, null, true]);
    missing = '';
    await data.retry();
    await own.again();
    expect([own.checked?.good, own.checked?.counts]).toEqual([1, counts]);
  });

  test('is checked though the sources never come: nothing is checked against them', async () => {
    const { own } = without(
      () => 'sources.csv',
      () => new Promise(() => undefined),
    );
    await own.open(fileOf('own.csv'));
    expect(own.checked?.good).toBe(3);
  });
});
