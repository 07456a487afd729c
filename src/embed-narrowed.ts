import { chartTitle } from './charts/titles.js';
import { loadChart } from './charts/load-chart.js';
import { chartIds, type Picture } from './charts/picture.js';
import { addressNotes } from './components/address-notes.js';
import { drawInto } from './components/draw-into.js';
import { moveAmongMarks } from './components/marks.js';
import { partOf } from './embeds/parts.js';
import { tableOf } from './embeds/table-of.js';
import { sourcesLine } from './exports/credit.js';
import { unpackTables, withEventRows } from './parse/packed.js';
import { knownFilters } from './queries/known.js';
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
  const asked = readState(window.location.search);
  const { filters, picks, scale, lanes, events, q } = asked.state;
  const [chart, draw, tables] = await Promise.all([
    loadChart(id),
    loadDraw([kind]),
    readTables(data, id, events),
  ]);
  const { country } = page.dataset;
  const known = knownFilters(filters, tables.countries);
  // the embed of a country stays that of the country, whose name is its title
  const others = country ? known.filters.countries.filter((code) => code !== country) : [];
  const own = country ? { ...known.filters, countries: [country] } : known.filters;
  const pictureOf = (some: Tables) =>
    chart.picture({ tables: some, words, filters: own, picks, scale, lanes, events, q });
  const picture = pictureOf(tables);
  void tellLater(page, `${data}${id}-changes.json`, picture, pictureOf);
  const ignored = [...asked.ignored, ...others.map((value) => ({ key: 'countries', value }))];
  write(page, picture, tables);
  fill(page, 'notes', [
    ...addressNotes(words, ignored, known.unknown),
    ...(picture.omitted ? [picture.omitted.text] : []),
  ]);
  const place = page.querySelector<HTMLElement>('.picture');
  if (!place) return;
  const paint = (document: Document, width: number) => ({
    drawing: draw(picture, { document, width, words }),
    rest: [],
  });
  drawInto(paint, [], () => undefined)(place);
  place.addEventListener('keydown', moveAmongMarks);
}

/** A frozen embed of rows that changed since has a place for saying so. */
async function tellLater(
  page: HTMLElement,
  address: string,
  then: Picture,
  pictureOf: (tables: Tables) => Picture,
): Promise<void> {
  if (!partOf(page, 'changed')) return;
  const { tellChanges } = await import('./embed-changes.js');
  await tellChanges(page, address, then, pictureOf);
}

/** Everything but the drawing. */
function write(page: HTMLElement, picture: Picture, tables: Tables): void {
  const say = (part: 'lead' | 'finding', text: string) => {
    const place = partOf(page, part);
    if (place) place.textContent = text;
  };
  say('lead', picture.lead);
  say('finding', picture.finding ?? '');
  fill(page, 'words', [...picture.description, ...picture.notes]);
  writeTable(page, picture, tables);
  const line = partOf(page, 'credit')?.firstElementChild;
  if (line) line.textContent = sourcesLine(words, tables.sources, picture);
}

/** A part of the page with some paragraphs in it. */
function fill(page: HTMLElement, part: 'words' | 'notes', texts: readonly string[]): void {
  const paragraphs = texts.map((text) => {
    const paragraph = page.ownerDocument.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  partOf(page, part)?.replaceChildren(...paragraphs);
}

function writeTable(page: HTMLElement, picture: Picture, tables: Tables): void {
  const titles = new Map(tables.sources.map(({ id, title }) => [id, title]));
  const cells = {
    words,
    country: countryNamer(tables.countries),
    source: (id: string) => titles.get(id) ?? null,
  };
  const place = partOf(page, 'table');
  const parts = tableOf(page.ownerDocument, picture, cells);
  place?.replaceChildren(...(parts.length > 0 ? parts : [words.m.table_none()]));
  place?.setAttribute('data-own', '');
}

async function readTables(data: string, chart: string, events: boolean): Promise<Tables> {
  const [own, more] = await Promise.all([
    readPacked(`${data}${chart}.json`),
    events ? readPacked(`${data}events.json`) : null,
  ]);
  return more ? withEventRows(own, more) : own;
}

async function readPacked(address: string): Promise<Tables> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return unpackTables(await response.text());
}
