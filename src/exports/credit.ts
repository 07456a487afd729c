import type { Picture } from '../charts/picture.js';
import { distinct } from '../base/lists.js';
import { otherRows } from '../charts/others.js';
import { sourceUse } from '../queries/source-use.js';
import { isOwn } from '../tables/own-source.js';
import type { Source } from '../tables/sources.js';
import type { Words } from '../words/words.js';
import { type DataVersion, versionName } from './file-name.js';

/** What a credit is written from. */
export interface Credited {
  readonly sources: readonly Source[];
  readonly version: DataVersion;
  /** Of the page that shows the picture, where the site's address is known. */
  readonly address: string | null;
}

/** So many publishers are named; the table names all. */
const most = 5;

/** Who published the sources, the licence and the data version, as sentences that travel with a picture. */
export function creditLines(
  words: Words,
  { sources, version: dated, address }: Credited,
  picture: Picture,
): string[] {
  const { m } = words;
  const version = versionName(dated);
  return [
    sourcesLine(words, sources, picture),
    address === null ? m.credit_record({ version }) : m.credit_record_at({ version, address }),
  ];
}

/** Who published the sources of a picture, those of most rows first. */
export function sourcesLine(words: Words, sources: readonly Source[], picture: Picture): string {
  return publishersLine(words, sources, [...picture.claims, ...picture.promises, ...otherRows(picture)]);
}

type Rows = Parameters<typeof sourceUse>[0];

/** The same for any rows. Those of a reader's own file have no publisher: that they are there is said. */
export function publishersLine(
  words: Words,
  sources: readonly Source[],
  rows: Rows,
  /** So many are named. */
  named = most,
): string {
  const record = rows.filter((row) => !isOwn(row));
  if (record.length === rows.length) return namedLine(words, sources, rows, named);
  const own = words.m.credit_own();
  return record.length === 0 ? own : `${namedLine(words, sources, record, named)} ${own}`;
}

function namedLine(
  { m, list, number }: Words,
  sources: readonly Source[],
  rows: Rows,
  named: number,
): string {
  const uses = sourceUse(rows, sources);
  const ranked = uses.flatMap((group) => [...group.uses]).sort((a, b) => b.rows - a.rows);
  const all = distinct(ranked.map(({ source }) => source.publisher));
  const rest = all.length - named;
  const more = rest > 0 ? [m.embed_more({ count: rest, n: number(rest) })] : [];
  return m.credit_sources({ publishers: list([...all.slice(0, named), ...more]) });
}
