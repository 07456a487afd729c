import { flushSync, mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { Drawing } from './drawing.js';
import { en as words } from './words/en.js';
import { allTables } from './state/data.js';
import { Dataset } from './state/dataset.svelte.js';
import { linkAddress } from './state/link-address.js';
import { Location } from './state/location.svelte.js';
import { tablesFor } from './state/needs.js';
import { factsOf, readRecord, type RecordFacts } from './state/record.js';
import { followTheme, setTheme } from './state/theme.svelte.js';
import { browserTrail } from './state/trail.js';
import { readState } from './urls/address.js';
import type { Route } from './urls/route.js';
import { loadView, type View } from './views/load-view.js';

// The code lies one folder below the site's root, wherever that is.
const moduleAddress = import.meta.url;
const root = new URL('..', moduleAddress).pathname;
const known = readRecord(document);
const data = new Dataset(fetchBytes, known?.rows);
const drawing = new Drawing();

// Not awaited: a page's chunk may import from this one, and would wait for it for ever.
void start();

async function start(): Promise<void> {
  setTheme(document.documentElement, readState(window.location.search).state.theme);
  const location = await Location.start(browserTrail(window, root), prepare);
  const record = known ?? (await factsFromTables());
  const target = document.querySelector('#app') ?? document.body;
  target.replaceChildren();
  mount(App, { target, props: { location, data, words, root, record, draw: drawing.draw, live: true } });
  flushSync();
  followTheme(document.documentElement, () => location.place.state.theme);
  document.addEventListener('click', (event) => follow(event, location));
}

async function prepare(route: Route): Promise<View> {
  const [view] = await Promise.all([loadView(route), data.load(tablesFor(route)), drawing.load(route)]);
  return view;
}

async function fetchBytes(file: string): Promise<Uint8Array> {
  const response = await fetch(`${root}data/${file}`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return new Uint8Array(await response.arrayBuffer());
}

/** During development no page has been written, so the facts are computed from all tables. */
async function factsFromTables(): Promise<RecordFacts> {
  await data.load(allTables);
  return factsOf(data.tables, { date: '0000-00-00', hash: 'dev' });
}

function follow(event: MouseEvent, location: Location<View>): void {
  const address = linkAddress(event, window.location.href, root);
  if (address === null) return;
  event.preventDefault();
  void location.visit(address);
}
