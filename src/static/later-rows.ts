import { distinct } from '../base/lists.js';
import type { Chart } from '../charts/chart.js';
import type { RowChange } from '../exports/record-changes.js';
import { rowKey } from '../exports/row-key.js';
import type { Touch } from '../exports/shown-changes.js';
import { packTables } from '../parse/packed.js';
import type { Tables } from '../tables/tables.js';
import type { NamedFile } from './chart-files.js';
import { chartRows, eventsUnderAxes, namedIn } from './embed-rows.js';

/** What a frozen embed has to know to tell, under any filters, what has changed since of that which it shows. */
export interface LaterRows {
  readonly changes: readonly Touch[];
  /** Rows that were added or corrected, as they are now: filters may let them in. */
  readonly now: Partial<Tables>;
}

/** Null where no change touches a row that any filter could bring into the chart. */
export function laterRows(
  chart: Chart,
  changed: readonly RowChange[],
  then: Tables,
  now: Tables,
): LaterRows | null {
  if (changed.length === 0) return null;
  const [old, later] = [poolOf(chart, then), poolOf(chart, now)];
  const naming = rowsNaming(old);
  const keys = new Set([...keyed(old), ...keyed(later)].map(({ key }) => key));
  const changes = changed.flatMap(({ kind, key }): Touch[] => {
    const rows = naming.get(key) ?? (keys.has(key) ? [key] : []);
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
  return changes.length === 0
    ? null
    : { changes, now: changedRows(later, new Set(changed.map(({ key }) => key))) };
}

/** The file of a chart, below the folder of the rows of its version. */
export function laterFile(chart: string, { changes, now }: LaterRows): NamedFile {
  return { path: `rows/${chart}-changes.json`, text: JSON.stringify({ changes, now: packTables(now) }) };
}

const poolOf = (chart: Chart, tables: Tables): Partial<Tables> => ({
  ...chartRows(tables, chart),
  ...(chart.events ? { events: eventsUnderAxes(tables) } : {}),
});

interface Keyed {
  readonly key: string;
  readonly row: object;
}

/** Rows that are drawn: countries have no id, and series and sources are named by others. */
function keyed(tables: Partial<Tables>): Keyed[] {
  return Object.entries<readonly object[]>(tables).flatMap(([table, rows]) =>
    rows.flatMap((row) => ('id' in row ? [{ key: rowKey(table, String(row.id)), row }] : [])),
  );
}

/** The keys of the rows that name a source or a series, by the key of that. */
function rowsNaming(tables: Partial<Tables>): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { key, row } of keyed(tables))
    for (const name of namedBy(row)) found.set(name, [...(found.get(name) ?? []), key]);
  return found;
}

function namedBy(row: object): string[] {
  const series = 'series' in row && typeof row.series === 'string' ? [rowKey('series', row.series)] : [];
  return distinct([...series, ...namedIn(row).map((id) => rowKey('sources', id))]);
}

/** Countries stay, since pictures name them. */
function changedRows(tables: Partial<Tables>, changed: ReadonlySet<string>): Partial<Tables> {
  const some = Object.entries<readonly object[]>(tables).map(([table, rows]) => {
    const kept = rows.filter((row) => 'id' in row && changed.has(rowKey(table, String(row.id))));
    return [table, table === 'countries' ? rows : kept] as const;
  });
  return Object.fromEntries(some);
}
