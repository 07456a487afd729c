import { groupBy } from '../base/lists.js';
import { type CellWords } from '../charts/columns.js';
import { type PlainTable, plainTables } from '../charts/picture-tables.js';
import { otherTables } from '../queries/find-row.js';
import type { Picture } from '../charts/picture.js';
import { byTime } from '../queries/latest.js';
import { sourceIds } from '../queries/source-use.js';
import type { Observation } from '../tables/observations.js';
import type { Source } from '../tables/sources.js';

type Rows = Pick<Picture, 'claims' | 'promises' | 'others'>;

/** The rows of a picture on a card of so many: of claims the latest of each series, then the next, in their own order. */
export function cardRows<P extends Rows>(picture: P, most: number): P {
  const latest = new Set(byRecency(picture.claims).slice(0, most));
  const claims = picture.claims.filter((claim) => latest.has(claim));
  const promises = picture.promises.slice(0, most);
  const others = Object.fromEntries(
    otherTables.flatMap((table) => {
      const rows = picture.others?.[table];
      return rows ? [[table, rows.slice(0, most)]] : [];
    }),
  );
  return { ...picture, claims, promises, ...(picture.others && { others }) };
}

/** The latest claim of each series comes before the second of any; claims of no series go by country and what they count. */
function byRecency(claims: readonly Observation[]): Observation[] {
  const series = groupBy(
    claims,
    (claim) => claim.series ?? `${claim.country} ${claim.indicator} ${claim.measure}`,
  );
  const ranked = [...series.values()].flatMap((own) =>
    own
      .toSorted(byTime)
      .reverse()
      .map((claim, rank) => ({ claim, rank })),
  );
  return ranked.sort((a, b) => a.rank - b.rank || byTime(b.claim, a.claim)).map(({ claim }) => claim);
}

export function countOfRows({ claims, promises, others }: Rows): number {
  return otherTables.reduce(
    (sum, table) => sum + (others?.[table]?.length ?? 0),
    claims.length + promises.length,
  );
}

/** The sources of some rows, in the order in which rows name them: their places are their numbers. */
export function cardSources({ claims, promises, others }: Rows, sources: readonly Source[]): Source[] {
  const rows = [...promises, ...claims, ...otherTables.flatMap((table) => [...(others?.[table] ?? [])])];
  const ids = [...new Set(rows.flatMap((row) => sourceIds(row)))];
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** A table without the columns that say the same in every row; those are said once. */
export interface CardTable extends PlainTable {
  /** Whether a column holds long texts. */
  readonly wide: readonly boolean[];
  readonly same: readonly { readonly title: string; readonly value: string }[];
}

export function cardTables(picture: Picture, cells: CellWords): CardTable[] {
  return plainTables(picture, cells).map(withoutSame);
}

function withoutSame({ part, head, rows }: PlainTable): CardTable {
  const alike = head.map((_, at) => rows.length > 1 && rows.every((row) => row[at] === rows[0]?.[at]));
  const same = head.flatMap((title, at) => {
    const value = rows[0]?.[at] ?? '';
    return alike[at] && value !== '' ? [{ title, value }] : [];
  });
  const kept = (_: string, at: number) => !alike[at];
  const short = rows.map((row) => row.filter(kept));
  const names = head.filter(kept);
  const wide = names.map((_, at) => short.some((row) => (row[at] ?? '').length > long));
  return { part, head: names, rows: short, wide, same };
}

/** Signs of a text that wants a wide column. */
const long = 60;
