import { flushSync, mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { Drawing } from './drawing.js';
import { placeNames } from './place-names.js';
import { en as words } from './words/en.js';
import { allTables } from './state/data.js';
import { Dataset } from './state/dataset.svelte.js';
import { linkAddress, pointedAddress } from './state/link-address.js';
import { Location } from './state/location.svelte.js';
import { tablesFor } from './state/needs.js';
import { factsOf, readRecord, type RecordFacts } from './state/record.js';
import { followTheme, setTheme } from './state/theme.svelte.js';
import { browserTrail, pathBar } from './state/trail.js';
import { isAsWritten, readState } from './urls/address.js';
import { readRoute, type Route } from './urls/route.js';
import { loadView, type View } from './load-page.js';
import { type Written, writtenNowhere, writtenPictures } from './written-pictures.js';

// The code lies one folder below the site's root, wherever that is.
const moduleAddress = import.meta.url;
const root = new URL('..', moduleAddress).pathname;
const known = readRecord(document);
const data = new Dataset(fetchBytes, known?.rows);
const drawing = new Drawing();

let written: Written = writtenPictures(document);

// Not awaited: a page's chunk may import from this one, and would wait for it for ever.
void start();

async function start(): Promise<void> {
  const { state } = readState(window.location.search);
  setTheme(document.documentElement, state.theme);
  keepIcon();
  if (!isAsWritten(state)) written = writtenNowhere;
  const location = await Location.start(browserTrail(window, pathBar(window, root)), prepare);
  if (data.issues.length > 0) written = writtenNowhere;
  const record = known ?? (await factsFromTables());
  const { drawer, chart } = drawing;
  const props = {
    location,
    data,
    words,
    root,
    record,
    chart,
    drawer,
    place: placeNames(),
    written: ((...asked) => written.at(...asked)) satisfies Written['at'],
    live: true,
  };
  takeOver((target) => mount(App, { target, props }));
  written = writtenNowhere;
  // what cannot be fetched now is asked for again when it is needed
  whenIdle(() => {
    const drawn = drawing.loadDraws(location.place.route).catch(() => undefined);
    void drawn.then(() => whenIdle(() => void keep(record)));
  });
  followTheme(document.documentElement, () => location.place.state.theme);
  document.addEventListener('click', (event) => follow(event, location));
  for (const kind of ['pointerover', 'focusin'] as const) document.addEventListener(kind, foresee);
}

/** A relative address would be read anew, and wrongly, on each page that the app goes to. */
function keepIcon(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=icon], link[rel=manifest]'))
    link.href = new URL(link.href, document.baseURI).href;
}

/** Puts the app where the written page stands, in one task; its height is kept, so that the page does not scroll meanwhile. */
function takeOver(mountIn: (target: HTMLElement) => void): void {
  const target = document.querySelector<HTMLElement>('#app') ?? document.body;
  target.style.minHeight = `${target.offsetHeight}px`;
  const before = [...target.childNodes];
  try {
    target.replaceChildren();
    mountIn(target);
    flushSync();
  } catch (error) {
    // the written page is better than none
    target.replaceChildren(...before);
    throw error;
  }
  target.style.minHeight = '';
}

/** The first page shows the drawings that it was written with, so the code for drawing may come after it. */
async function prepare(route: Route): Promise<View> {
  const code = written.any ? null : drawing.loadDraws(route);
  const tables = data.load(tablesFor(route));
  const [view] = await Promise.all([loadView(route), tables, drawing.loadCharts(route), code]);
  return view;
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200);
}

/** The whole site is kept for times without a network: after all else, and only what was built. */
async function keep({ version }: RecordFacts): Promise<void> {
  const build = document.querySelector<HTMLMetaElement>('meta[name=build]')?.content;
  if (!build) return;
  const { keepOffline } = await import('./keep-offline.js');
  // a browser that keeps nothing, as in private windows, shows the site all the same
  await keepOffline(root, build, version).catch(() => undefined);
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

/** Code of a page is fetched when the reader points at its link: it is there, or nearly so, when the link is followed. */
function foresee(event: Event): void {
  const address = pointedAddress(event, window.location.href, root);
  if (address === null) return;
  const route = readRoute(address.replace(/[?#].*$/s, ''));
  // what cannot be fetched now is asked for again when it is needed
  void Promise.all([loadView(route), drawing.loadCharts(route)]).catch(() => undefined);
}

function follow(event: MouseEvent, location: Location<View>): void {
  const address = linkAddress(event, window.location.href, root);
  if (address === null) return;
  event.preventDefault();
  void location.visit(address);
}
