import type { Chart } from './charts/chart.js';
import { loadChart } from './charts/load-chart.js';
import { chartIds, type ChartId, type Picture } from './charts/picture.js';
import { chartTitle } from './charts/titles.js';
import { unpackTables, withEventRows } from './parse/packed.js';
import { knownFilters } from './queries/known.js';
import type { Draw } from './render/drawers.js';
import { loadDraw } from './render/load-draw.js';
import type { Tables } from './tables/tables.js';
import { readState } from './urls/address.js';
import { en as words } from './words/en.js';

type Asked = ReturnType<typeof readState>;

/** What an embed shows, as its address narrows it, and what draws it. */
export interface Shown {
  readonly id: ChartId;
  readonly asked: Asked;
  readonly draw: Draw;
  readonly tables: Tables;
  readonly known: ReturnType<typeof knownFilters>;
  /** Countries that the address asks for, but which the embed of a country does not show. */
  readonly others: readonly string[];
  readonly picture: Picture;
  /** The same picture of other rows. */
  readonly pictureOf: (tables: Tables) => Picture;
}

/** Reads code and rows of an embed; null where it is of no chart. `data` is the address of the folder that its rows lie in. */
export async function readShown(page: HTMLElement, data: string): Promise<Shown | null> {
  const id = chartIds.find((one) => one === page.dataset['chart']);
  if (!id) return null;
  const asked = readState(window.location.search);
  const [chart, draw, tables] = await Promise.all([
    loadChart(id),
    loadDraw([chartTitle(id).kind]),
    readTables(data, id, asked.state.events),
  ]);
  return { id, asked, draw, tables, ...pictured(page, asked, chart, tables) };
}

/** The embed of a country stays that of the country, whose name is its title. */
function pictured(page: HTMLElement, { state }: Asked, chart: Chart, tables: Tables) {
  const { filters, picks, scale, lanes, events, q } = state;
  const { country } = page.dataset;
  const known = knownFilters(filters, tables.countries);
  const others = country ? known.filters.countries.filter((code) => code !== country) : [];
  const own = country ? { ...known.filters, countries: [country] } : known.filters;
  const pictureOf = (some: Tables) =>
    chart.picture({ tables: some, words, filters: own, picks, scale, lanes, events, q });
  return { known, others, picture: pictureOf(tables), pictureOf };
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
