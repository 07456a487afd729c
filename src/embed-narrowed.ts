import { chartTitle } from './charts/titles.js';
import { loadChart } from './charts/load-chart.js';
import { chartIds, type Picture } from './charts/picture.js';
import { drawInto } from './components/draw-into.js';
import { partOf } from './embeds/parts.js';
import { tableOf } from './embeds/table-of.js';
import { wakeDrawings } from './embeds/wake.js';
import { sourcesLine } from './exports/credit.js';
import { unpackTables } from './parse/packed.js';
import { countryNamer } from './queries/latest.js';
import { loadDraw } from './render/load-draw.js';
import type { Tables } from './tables/tables.js';
import { readState } from './urls/address.js';
import { en as words } from './words/en.js';

/** Shows an embed as its address narrows it. Until that is ready, and where it fails, the page says that what stands there is not it. `data` is the address of the folder that its rows lie in. */
export async function narrowed(page: HTMLElement, data: string): Promise<void> {
  const loading = partOf(page, 'loading');
  if (loading) loading.hidden = false;
  try {
    await show(page, data);
    if (loading) loading.hidden = true;
  } catch {
    if (loading) loading.hidden = true;
    const failed = partOf(page, 'failed');
    if (failed) failed.hidden = false;
  }
}

async function show(page: HTMLElement, data: string): Promise<void> {
  const id = chartIds.find((one) => one === page.dataset['chart']);
  if (!id) return;
  const { kind } = chartTitle(id);
  const { filters, picks, scale, lanes, events, q } = readState(window.location.search).state;
  const [chart, draw, tables] = await Promise.all([
    loadChart(id),
    loadDraw([kind]),
    readTables(data, id, events),
  ]);
  const { country } = page.dataset;
  const own = country && filters.countries.length === 0 ? { ...filters, countries: [country] } : filters;
  const picture = chart.picture({ tables, words, filters: own, picks, scale, lanes, events, q });
  write(page, picture, tables);
  const place = page.querySelector<HTMLElement>('.picture');
  if (!place) return;
  const paint = (document: Document, width: number) => ({
    drawing: draw(picture, { document, width, words }),
    rest: [],
  });
  drawInto(paint, [], () => undefined)(place);
  wakeDrawings(place);
}

/** Everything but the drawing. */
function write(page: HTMLElement, picture: Picture, tables: Tables): void {
  const { document } = window;
  const say = (part: 'lead' | 'finding', text: string) => {
    const place = partOf(page, part);
    if (place) place.textContent = text;
  };
  say('lead', picture.lead);
  say('finding', picture.finding ?? '');
  partOf(page, 'words')?.replaceChildren(
    ...[...picture.description, ...picture.notes].map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  writeTable(page, picture, tables);
  const line = partOf(page, 'credit')?.firstElementChild;
  if (line) line.textContent = sourcesLine(words, tables.sources, picture);
}

function writeTable(page: HTMLElement, picture: Picture, tables: Tables): void {
  const titles = new Map(tables.sources.map(({ id, title }) => [id, title]));
  const cells = {
    words,
    country: countryNamer(tables.countries),
    source: (id: string) => titles.get(id) ?? null,
  };
  partOf(page, 'table')?.replaceChildren(...tableOf(page.ownerDocument, picture, cells));
}

async function readTables(data: string, chart: string, events: boolean): Promise<Tables> {
  const [own, more] = await Promise.all([
    readPacked(`${data}${chart}.json`),
    events ? readPacked(`${data}events.json`) : null,
  ]);
  if (!more) return own;
  const sources = new Map([...own.sources, ...more.sources].map((source) => [source.id, source]));
  return { ...own, events: more.events, sources: [...sources.values()] };
}

async function readPacked(address: string): Promise<Tables> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return unpackTables(await response.text());
}
