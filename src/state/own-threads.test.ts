import { expect, test, vi } from 'vitest';
import { OwnThreads } from './own-threads.js';
import { startThread } from './own-worker-here.js';

function threads() {
  const broken: (() => void)[] = [];
  const end = vi.fn();
  const start = vi.fn(() => ({
    ...startThread(),
    end,
    onbroken: (told: () => void) => void broken.push(told),
  }));
  return { threads: new OwnThreads(start), start, end, breaks: () => broken.forEach((told) => told()) };
}

test('OwnThreads takes the thread that was started ahead, once', () => {
  const { threads: all, start } = threads();
  all.prepare();
  all.prepare();
  const ahead = all.take();
  expect([start.mock.calls.length, all.at]).toEqual([1, ahead]);
  expect(all.take()).not.toBe(ahead);
});

test('OwnThreads starts a thread anew where the one ahead broke', () => {
  const { threads: all, start, breaks } = threads();
  all.prepare();
  breaks();
  all.take();
  expect(start).toHaveBeenCalledTimes(2);
});

test('OwnThreads ends both threads when the page is left, and starts none ahead after that', () => {
  const { threads: all, start, end } = threads();
  all.prepare();
  all.end();
  all.prepare();
  expect([start.mock.calls.length, end.mock.calls.length]).toEqual([1, 1]);
});
