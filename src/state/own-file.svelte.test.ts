import { beforeEach, expect, test, vi } from 'vitest';
import { tables } from '../../tests/record.js';
import { noFilters } from '../queries/filters.js';
import { OwnFileState } from './own-file.svelte.js';
import { forgetFile, keepFile, type Kept, keptFile } from './own-keep.js';
import type { OwnThread } from './own-worker.js';
import { startThread } from './own-worker-here.js';

// another file may have had the state read with the real store
vi.hoisted(() => vi.resetModules());
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

const kept = (): Kept => ({ file: fileOf('kept.csv'), known: {}, mapping: null });

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

/** Something that is done when it is told to be. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

test('OwnFileState leaves a page that was left alone, when the kept file comes after that', async () => {
  const { open, opened } = gate();
  keptOnce.mockReturnValue(opened.then(kept));
  const own = new OwnFileState(record, start);
  const restored = own.restore().then(own.prepare);
  own.end();
  open();
  await restored;
  expect(threads).toEqual([]);
});

test('OwnFileState drops the kept copy when another file is opened while it is read', async () => {
  keptOnce.mockResolvedValue(kept());
  const own = new OwnFileState(record, start);
  const restored = own.restore();
  await vi.waitFor(() => expect(own.keeping.kept).toBe(true));
  await own.open(fileOf('second.csv'));
  await restored;
  expect([own.file?.name, own.keeping.kept]).toEqual(['second.csv', false]);
  expect(forget).toHaveBeenCalledOnce();
});

test('OwnFileState keeps a mapping that is changed while the kept file is being checked', async () => {
  keptOnce.mockResolvedValue(kept());
  const { open, opened } = gate();
  const own = new OwnFileState({ ...record, known: () => opened.then(record.known) }, start);
  const restored = own.restore();
  await vi.waitFor(() => expect(own.mapping).not.toBeNull());
  const mapped = own.map('value', 2);
  open();
  await Promise.all([restored, mapped]);
  expect([own.keeping.kept, keep.mock.lastCall?.[0].mapping?.value]).toEqual([true, 2]);
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
    await own.answers.look(noFilters);
    await own.answers.problems(checked, null, 0, 1);
    await own.answers.problemsCsv(null);
    expect([own.refused?.why, own.answers.seen, own.answers.facets, own.file]).toEqual([
      'failed',
      null,
      null,
      null,
    ]);
  },
);

const many = `country,scope,indicator,start,value\n${'VNM,national,people_detained,2016,5\n'.repeat(600)}`;
