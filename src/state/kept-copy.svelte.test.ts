// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { KeptCopy } from './kept-copy.svelte.js';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  document.querySelector('meta[name=kept]')?.remove();
});

/** The copy behind a page; `tell` says that the network went or came. */
function copyBehind(...head: readonly Element[]) {
  document.head.append(...head);
  Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {} }, configurable: true });
  const copy = new KeptCopy(window, 'a');
  return { copy, tell: (what: 'online' | 'offline') => window.dispatchEvent(new Event(what)) };
}

function keptMeta(): Element {
  const meta = document.createElement('meta');
  meta.name = 'kept';
  return meta;
}

test('KeptCopy says of a page of the network only while there is none that there is none', () => {
  const { copy, tell } = copyBehind();
  expect(copy.note).toBeNull();
  tell('offline');
  expect(copy.note).toEqual({ kind: 'offline' });
  tell('online');
  expect(copy.note).toBeNull();
});

test('KeptCopy says of a page from the copy that it is one, as long as the page stands', () => {
  const { copy, tell } = copyBehind(keptMeta());
  expect(copy.note).toEqual({ kind: 'offline' });
  tell('online');
  expect(copy.note).toEqual({ kind: 'kept' });
  tell('online');
  expect(copy.note).toEqual({ kind: 'kept' });
  tell('offline');
  expect(copy.note).toEqual({ kind: 'offline' });
});

test('KeptCopy says what was closed again only where something else is to be said', () => {
  const { copy, tell } = copyBehind(keptMeta());
  copy.close();
  tell('offline');
  expect(copy.note).toBeNull();
  tell('online');
  expect(copy.note).toEqual({ kind: 'kept' });
  copy.close();
  tell('online');
  expect(copy.note).toBeNull();
});
