import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { tellHeight } from './tell-height.js';

class Observer {
  readonly observe = () => {};
}

/** An embed of this height that has told it, what it told its host, and a way to say something to it. */
function embed(height: number) {
  const { window } = new JSDOM('<main></main>');
  const told: unknown[] = [];
  const parent = { postMessage: (message: unknown) => told.push(message) };
  Object.defineProperty(window, 'parent', { value: parent });
  Object.assign(window, { ResizeObserver: Observer });
  const page = window.document.querySelector('main');
  if (page) Object.defineProperty(page, 'getBoundingClientRect', { value: () => ({ height }) });
  const say = (data: unknown, source: unknown = parent) => {
    const event = new window.Event('message');
    window.dispatchEvent(Object.assign(event, { data, source }));
  };
  const { defaultView } = window.document;
  if (page && defaultView) tellHeight(defaultView, page);
  return { told, say };
}

const message = { type: 'detention-trends:height', height: 512 };

test('tellHeight(window, page) tells its height, and again when the host asks', () => {
  const { told, say } = embed(511.2);
  expect(told).toEqual([message]);
  say({ type: 'detention-trends:ask' });
  expect(told).toEqual([message, message]);
});

test('tellHeight(window, page) passes over other words, and strangers who ask', () => {
  const { told, say } = embed(512);
  for (const other of [null, 'detention-trends:ask', { type: 'other' }, []]) say(other);
  say({ type: 'detention-trends:ask' }, {});
  expect(told).toEqual([message]);
});
