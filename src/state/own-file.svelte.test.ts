import { beforeEach, expect, test, vi } from 'vitest';
import { tables } from '../../tests/record.js';
import { noFilters } from '../queries/filters.js';
import { OwnFileState } from './own-file.svelte.js';
import { forgetFile, keepFile, type Kept, keptFile } from './own-keep.js';
import type { OwnThread } from './own-worker.js';
import { startThread } from './own-worker-here.js';

vi.mock('./own-keep.js', () => ({ keepFile: vi.fn(), forgetFile: vi.fn(), keptFile: vi.fn() }));

const [keep, forget, keptOnce] = [vi.mocked(keepFile), vi.mocked(forgetFile), vi.mocked(keptFile)];
const record = {
  fetch: vi.fn(),
  known: () => Promise.resolve({ countries: tables.countries, ids: new Map<string, string>() }),
};
const fileOf = (name: string) => new File(['country,start,n\nVNM,2016,5\n'], name);
let threads: OwnThread[] = [];
const start = () => {
  const thread = startThread();
  threads.push(thread);
  return thread;
};

beforeEach(() => {
  vi.resetAllMocks();
  threads = [];
  return () => threads.forEach((thread) => thread.end());
});

async function opened(name = 'first.csv'): Promise<OwnFileState> {
  const own = new OwnFileState(record, start);
  await own.open(fileOf(name));
  return own;
}

test('OwnFileState keeps the mapping that is seen, also what is mapped later', async () => {
  const own = await opened();
  await own.keep();
  await own.map('value', 2);
  expect(keep.mock.lastCall?.[0].mapping?.value).toBe(2);
});

test('OwnFileState: another file that is opened is not kept, and the copy of the old one goes', async () => {
  const own = await opened();
  await own.keep();
  expect(own.keeping.kept).toBe(true);
  await own.open(fileOf('second.csv'));
  expect(own.keeping.kept).toBe(false);
  expect(forget).toHaveBeenCalledOnce();
});

test('OwnFileState tells that a browser did not keep a file', async () => {
  keep.mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  const own = await opened();
  await own.keep();
  expect([own.keeping.kept, own.keeping.failed]).toEqual([false, 'keep']);
});

test('OwnFileState opens what was kept unless a file is being read meanwhile', async () => {
  let hand: (kept: Kept) => void = () => undefined;
  keptOnce.mockReturnValue(new Promise((resolve) => (hand = resolve)));
  const own = new OwnFileState(record, start);
  const restored = own.restore();
  const reading = own.open(fileOf('second.csv'));
  hand({ file: fileOf('first.csv'), known: {}, mapping: null });
  await Promise.all([restored, reading]);
  expect([own.file?.name, own.keeping.kept]).toEqual(['second.csv', false]);
});

test('OwnFileState says that a file was not read when its thread breaks', async () => {
  let breaks: () => void = () => undefined;
  const own = new OwnFileState(record, () => ({ ...start(), onbroken: (told) => (breaks = told) }));
  void own.open(fileOf('first.csv'));
  breaks();
  await Promise.resolve();
  expect([own.reading, own.refused?.why, own.refused?.name]).toEqual([null, 'failed', 'first.csv']);
});

test.each(['select', 'facets', 'problems', 'problemsCsv'] as const)(
  'OwnFileState says so when its thread breaks at %s, and nothing waits for it',
  async (breaking) => {
    const fail = () => Promise.reject(new Error('the thread is gone'));
    const get = (desk: OwnThread['desk'], name: string): unknown =>
      name === breaking ? fail : Reflect.get(desk, name);
    const own = new OwnFileState(record, () => {
      const thread = start();
      return { ...thread, desk: new Proxy(thread.desk, { get }) };
    });
    await own.open(new File([many], 'many.csv'));
    const { checked } = own;
    if (!checked) throw new Error('the file was not checked');
    await own.look(noFilters);
    await own.problems(checked, null, 0, 1);
    await own.problemsCsv(null);
    expect([own.refused?.why, own.seen, own.facets, own.file]).toEqual(['failed', null, null, null]);
  },
);

const many = `country,scope,indicator,start,value\n${'VNM,national,people_detained,2016,5\n'.repeat(600)}`;
