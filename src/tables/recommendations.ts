import type { Column, RowOf } from './column.js';

export const themes = [
  'release',
  'closure',
  'new_construction',
  'accountability',
  'street_sweeps',
  'voluntary_treatment',
  'foreign_assistance',
] as const;
export const statuses = ['met', 'partly', 'not_met', 'reversed', 'unknown'] as const;

export const recommendationColumns = [
  { name: 'id', kind: 'id', required: true, help: 'Permanent, readable name of the recommendation.' },
  { name: 'number', kind: 'number', required: true, help: 'Its number in the list of December 2013.' },
  { name: 'addressee', kind: 'text', required: true, help: 'To whom it is addressed.' },
  { name: 'recommendation', kind: 'text', required: true, help: 'What is recommended.' },
  {
    name: 'theme',
    kind: 'keyword',
    values: themes,
    required: true,
    help: 'What it is about.',
  },
  { name: 'issued', kind: 'date', required: true, help: 'When it was made.' },
  { name: 'issued_by', kind: 'text', required: true, help: 'Who made it.' },
  {
    name: 'status',
    kind: 'keyword',
    values: statuses,
    required: true,
    help: 'What became of it. Unknown: nothing found, not nothing done.',
  },
  { name: 'status_as_of', kind: 'date', required: false, help: 'Date of the last evidence.' },
  { name: 'status_note', kind: 'text', required: true, help: 'That evidence, in words.' },
  {
    name: 'source',
    kind: 'reference',
    table: 'sources',
    required: true,
    help: 'Source of the recommendation.',
  },
  {
    name: 'status_source',
    kind: 'reference',
    table: 'sources',
    required: false,
    help: 'Source of the last evidence.',
  },
  {
    name: 'also',
    kind: 'references',
    table: 'sources',
    required: false,
    help: 'Other sources, parted by spaces.',
  },
] as const satisfies readonly Column[];

/** One recommendation, to whom, and what became of it. */
export type Recommendation = RowOf<typeof recommendationColumns>;
