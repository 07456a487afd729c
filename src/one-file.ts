import { flushSync, mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { Drawing } from './drawing.js';
import { saveBlob } from './exports/download.js';
import { readToldVersions } from './exports/told-versions.js';
import { changesFile, heldElement, readHeld, tablesElement, unpacked } from './exports/one-file.js';
import { loadView, type View } from './load-page.js';
import { Dataset } from './state/dataset.svelte.js';
import { hashBar, hashRoot, hashTarget } from './state/hash-bar.js';
import { Location } from './state/location.svelte.js';
import { tablesFor } from './state/needs.js';
import { readRecord } from './state/record.js';
import { tellChanges } from './state/told-changes.js';
import { followTheme } from './state/theme.svelte.js';
import { browserTrail } from './state/trail.js';
import { readRoute, type Route } from './urls/route.js';
import { en as words } from './words/en.js';

// The whole record in one file: the same app, its addresses behind the "#", its tables in the page.
const packed: unknown = JSON.parse(textOf(tablesElement));
const held = readHeld(textOf(heldElement));
const record = readRecord(document);
const data = new Dataset((file) => Promise.resolve(bytesOf(file)), record?.rows);
const drawing = new Drawing();
/** What an address is told as where the site has none: never where the file lies on this machine. */
const nowhere = `file:///detention-trends.html${hashRoot}`;

document.currentScript?.remove();
/** The file as it was opened, to be saved with another start. */
const own = `<!doctype html>\n${document.documentElement.outerHTML}\n`;

void start();

async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!record || !target) throw new Error('one-file: the page holds no record');
  tellChanges(readToldVersions(JSON.parse(new TextDecoder().decode(bytesOf(changesFile)))));
  const bar = hashBar(window, held?.start ?? '');
  const location = await Location.start(browserTrail(window, bar), prepare);
  const { drawer, chart } = drawing;
  const absolute = (address: string) => address.replace(hashRoot, () => held?.site ?? nowhere);
  const oneFile = { text: own, absolute };
  const props = { location, data, words, root: hashRoot, record, chart, drawer, live: true, oneFile };
  target.replaceChildren();
  mount(App, { target, props });
  flushSync();
  followTheme(document.documentElement, () => location.place.state.theme);
  document.addEventListener('click', (event) => follow(event, location));
}

async function prepare(route: Route): Promise<View> {
  const ready = [data.load(tablesFor(route)), drawing.loadCharts(route), drawing.loadDraws(route)];
  const [view] = await Promise.all([loadView(route), ...ready]);
  return view;
}

function follow(event: MouseEvent, location: Location<View>): void {
  const target = hashTarget(event);
  if (target === null) return;
  event.preventDefault();
  if (target.kind === 'part') goTo(target.id);
  else if (!saved(target.address)) void location.visit(target.address);
}

/** A file of the record is handed to the reader; what is no page and not held either leads nowhere. */
function saved(address: string): boolean {
  const path = address.replace(/[?#].*$/s, '');
  const file = /^data\/(\w+\.csv)$/.exec(path)?.[1];
  if (file !== undefined) saveBlob(document, file, new Blob([bytesOf(file)], { type: 'text/csv' }));
  return file !== undefined || readRoute(path).page === 'missing';
}

function goTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  const text: unknown =
    typeof packed === 'object' && packed !== null
      ? Object.entries(packed).find(([name]) => name === file)?.[1]
      : null;
  if (typeof text !== 'string') throw new Error(`${file} is not in this file`);
  return unpacked(text);
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}
