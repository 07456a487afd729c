import { mount } from 'svelte';
import KeptLine from './components/KeptLine.svelte';
import type { DataVersion } from './exports/file-name.js';
import { KeptCopy, mayFetchAhead } from './state/kept-copy.svelte.js';
import { en as words } from './words/en.js';

/** Has the browser keep the whole site, once a page stands; `build` is the one that the page was written for. */
export async function keepOffline(root: string, build: string, version: DataVersion): Promise<void> {
  const { navigator, document } = window;
  if (!('serviceWorker' in navigator)) return;
  const kept = navigator.serviceWorker.controller !== null;
  if (!kept && 'connection' in navigator && !mayFetchAhead(navigator.connection)) return;
  const copy = new KeptCopy(window, build);
  mount(KeptLine, { target: document.body, props: { copy, words, version } });
  await copy.start(`${root}sw.js`);
}
