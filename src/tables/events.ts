import type { Column, RowOf } from './column.js';
import { confidences } from './observations.js';

export const eventCategories = [
  'joint_statement',
  'report',
  'law',
  'protest_escape',
  'opening',
  'closure',
  'death_abuse',
  'court',
  'conference',
  'funding',
  'programme',
] as const;

export const eventColumns = [
  { name: 'id', kind: 'id', required: true, help: 'Permanent, readable name of the event.' },
  { name: 'date', kind: 'date', required: true, help: 'When it happened, as exact as the source.' },
  { name: 'country', kind: 'reference', table: 'countries', required: true, help: 'Country or region.' },
  { name: 'category', kind: 'keyword', values: eventCategories, required: true, help: 'Kind of happening.' },
  { name: 'title', kind: 'text', required: true, help: 'What happened, in one line.' },
  { name: 'summary', kind: 'text', required: true, help: 'What happened, in a sentence or two.' },
  { name: 'actors', kind: 'text', required: false, help: 'Who took part.' },
  { name: 'source', kind: 'reference', table: 'sources', required: true, help: 'The source.' },
  {
    name: 'also',
    kind: 'references',
    table: 'sources',
    required: false,
    help: 'Other sources, parted by spaces.',
  },
  { name: 'confidence', kind: 'keyword', values: confidences, required: true, help: 'How sure the row is.' },
] as const satisfies readonly Column[];

/** A dated happening. */
export type HistoryEvent = RowOf<typeof eventColumns>;
