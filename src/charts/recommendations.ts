import { groupBy } from '../base/lists.js';
import { containsText } from '../queries/contains-text.js';
import { everything } from '../queries/filters.js';
import { type Recommendation, statuses } from '../tables/recommendations.js';
import { recommendationLine } from '../words/rows.js';
import type { Words } from '../words/words.js';
import type { BoardPicture, BoardRow } from './board-picture.js';
import type { Chart, ChartInput } from './chart.js';
import { chartTitle } from './titles.js';

/** Each recommendation, to whom, what became of it, and on what evidence. They name addressees, not countries, so only text narrows them. */
export const recommendations: Chart = {
  ...chartTitle('recommendations'),
  defaults: everything,
  scales: false,
  searches: true,
  pool: () => [],
  facets: () => [],
  picture,
};

function picture({ tables, q = '', words }: ChartInput): BoardPicture {
  const has = containsText(q);
  const rows = tables.recommendations.filter((row) =>
    has([row.addressee, row.recommendation, row.status_note]),
  );
  const { m } = words;
  return {
    kind: 'board',
    chart: 'recommendations',
    title: recommendations.title(words),
    lead: recommendations.lead(words),
    finding: finding(words, rows),
    description: rows.map((row) => rowOf(words, row).sentence),
    notes: [m.note_board(), m.note_board_unknown()],
    claims: [],
    promises: [],
    others: { recommendations: rows },
    omitted: null,
    groups: [...groupBy(rows, ({ addressee }) => addressee)].map(([addressee, group]) => ({
      addressee,
      rows: group.map((row) => rowOf(words, row)),
    })),
  };
}

function rowOf(words: Words, row: Recommendation): BoardRow {
  const { m, number, date } = words;
  const statusLabel = m[`status_${row.status}` as const]();
  const last =
    row.status_as_of === null ? m.board_no_evidence() : m.board_last({ date: date(row.status_as_of) });
  return {
    id: row.id,
    number: number(row.number),
    text: row.recommendation,
    status: row.status,
    statusLabel,
    last,
    note: row.status_note,
    sentence: m.board_sentence({
      line: recommendationLine(words, row),
      status: statusLabel,
      last,
      note: row.status_note,
    }),
  };
}

function finding({ m, number, list, date }: Words, rows: readonly Recommendation[]): string | null {
  const [first] = rows;
  if (!first) return null;
  const counts = groupBy(rows, ({ status }) => status);
  const parts = statuses.flatMap((status) => {
    const count = counts.get(status)?.length ?? 0;
    return count === 0 ? [] : [m[`finding_status_${status}` as const]({ n: number(count) })];
  });
  return m.finding_recommendations({
    count: rows.length,
    n: number(rows.length),
    issued: date(first.issued),
    by: first.issued_by,
    parts: list(parts),
  });
}
