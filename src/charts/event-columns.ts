import type { HistoryEvent } from '../tables/events.js';
import { confidence, country, day, long, short, source } from './other-cells.js';
import { opening, type TableColumn, words } from './table-column.js';

/** The columns of events, which stand below charts of claims too. */
export const eventColumns: readonly TableColumn<HistoryEvent>[] = [
  country(),
  day('date', ({ date }) => date),
  words(
    'category',
    ({ m }) => m.evidence_category(),
    ({ category }, { words: { m } }) => m[`category_${category}` as const](),
  ),
  opening(long('title', ({ m }) => m.evidence_title_event())),
  long('summary', ({ m }) => m.table_summary()),
  short('actors', ({ m }) => m.evidence_actors()),
  confidence(),
  source(),
];
