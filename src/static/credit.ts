import type { Picture } from '../charts/picture.js';
import { distinct } from '../base/lists.js';
import { versionName } from '../exports/file-name.js';
import { sourceUse } from '../queries/source-use.js';
import type { Words } from '../words/words.js';
import { otherRows } from '../charts/others.js';
import type { WholeRecord } from './record.js';

/** So many publishers are named; the table names all. */
const most = 5;

/** Who published the sources of a picture, the licence and the data version, as sentences that travel with it. */
export function creditLines(
  { m, list, number }: Words,
  record: WholeRecord,
  site: string | null,
  picture: Picture,
): string[] {
  const uses = sourceUse(
    [...picture.claims, ...picture.promises, ...otherRows(picture)],
    record.tables.sources,
  );
  const ranked = uses.flatMap((group) => [...group.uses]).sort((a, b) => b.rows - a.rows);
  const all = distinct(ranked.map(({ source }) => source.publisher));
  const rest = all.length - most;
  const named = rest > 0 ? [...all.slice(0, most), m.embed_more({ count: rest, n: number(rest) })] : all;
  const version = versionName(record.facts.version);
  return [
    m.credit_sources({ publishers: list(named) }),
    site === null
      ? m.credit_record({ version })
      : m.credit_record_at({ version, address: `${site}charts/${picture.chart}/` }),
  ];
}
