import { distinct } from '../base/lists.js';
import type { Chart } from '../charts/chart.js';
import { charts } from '../charts/index.js';
import { bearing } from '../charts/panel-events.js';
import { chartTitle } from '../charts/titles.js';
import { packTables } from '../parse/packed.js';
import { noFilters } from '../queries/filters.js';
import { noPicks } from '../queries/picks.js';
import { accountClaims, promisePool } from '../queries/promise-later.js';
import { claimTables, type TableName, type Tables } from '../tables/tables.js';
import { en as words } from '../words/en.js';
import type { NamedFile } from './chart-files.js';

/** What no picture, table or credit of an embed shows. */
const unused = ['locator', 'url', 'published', 'local_name', 'languages'];

/** The files that narrowed embeds read, below the folder of all embeds: one a chart, and the events. */
export function rowFiles(tables: Tables): NamedFile[] {
  return [
    ...charts.map((chart) => ({ path: `rows/${chart.id}.json`, text: embedRows(tables, chart) })),
    { path: 'rows/events.json', text: embedEvents(tables) },
  ];
}

/** The rows that an embed draws anew from when it is narrowed: those that its chart may show, and the names of their sources. */
function embedRows(tables: Tables, chart: Chart): string {
  return JSON.stringify(packTables(withSources(chartRows(tables, chart), tables), unused));
}

/** The tables that a chart needs, with those rows only that some filter can bring into it. */
export function chartRows(tables: Tables, chart: Chart): Partial<Tables> {
  const { promises } = chart.picture({
    tables,
    words,
    filters: noFilters,
    scale: 'own',
    picks: { ...noPicks, ...chart.all },
  });
  return chartTables(tables, chart, promises);
}

/** What stands under time axes when a reader asks for it: few do, so it is a file of its own. */
function embedEvents(tables: Tables): string {
  return JSON.stringify(packTables(withSources({ events: eventsUnderAxes(tables) }, tables, 'E'), unused));
}

export function eventsUnderAxes({ events }: Tables): Tables['events'] {
  return events.filter(({ category }) => bearing.some((one) => one === category));
}

/** The tables that a chart needs, without claims and promises that no filter can bring into it. */
function chartTables(
  tables: Tables,
  { id: chart, kind, pool }: Chart,
  promises: readonly object[],
): Partial<Tables> {
  const kept = new Set<object>([...(kind === 'promises' ? accounts(tables) : pool(tables)), ...promises]);
  const some = chartTitle(chart).needs.map((name) => {
    const rows: readonly object[] = tables[name];
    return [name, picked.has(name) ? rows.filter((row) => kept.has(row)) : rows] as const;
  });
  return Object.fromEntries(some);
}

/** The claims that any promise is told with. */
function accounts(tables: Tables): readonly object[] {
  const all = promisePool(tables);
  return tables.closures.flatMap((promise) => accountClaims(promise, all));
}

const picked: ReadonlySet<TableName> = new Set([...claimTables, 'closures']);

/**
 * Nothing of an embed names a source by its id, so sources are numbered: ids that say what they are weigh as much as their titles.
 * Files that are read together number theirs with different letters in front.
 */
function withSources(some: Partial<Tables>, { sources }: Tables, letter = ''): Partial<Tables> {
  const rows: readonly (readonly [string, readonly object[]])[] = Object.entries(some);
  const ids = distinct(rows.flatMap(([, all]) => all.flatMap(namedIn)));
  const numbers = new Map(ids.map((id, at) => [id, letter + at.toString(36)]));
  const numbered = rows.map(([name, all]) => [name, all.map((row) => withNumbers(row, numbers))] as const);
  const used = sources.flatMap((source) => {
    const id = numbers.get(source.id);
    return id === undefined ? [] : [{ ...source, id }];
  });
  return { ...Object.fromEntries(numbered), sources: used };
}

const naming = /^(\w+_)?source$|^also$/;

/** The ids of all sources that a row names. */
export function namedIn(row: object): string[] {
  return Object.entries(row).flatMap(([name, cell]: [string, unknown]) =>
    !naming.test(name) || cell === null ? [] : (Array.isArray(cell) ? cell : [cell]).map(String),
  );
}

function withNumbers(row: object, numbers: ReadonlyMap<string, string>): object {
  const number = (id: unknown) => numbers.get(String(id)) ?? null;
  const cells = Object.entries(row).map(([name, cell]: [string, unknown]) => {
    if (!naming.test(name) || cell === null) return [name, cell] as const;
    return [name, Array.isArray(cell) ? cell.map(number) : number(cell)] as const;
  });
  return Object.fromEntries(cells);
}
