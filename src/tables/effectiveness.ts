import type { Column, RowOf } from './column.js';
import { confidences } from './observations.js';

export const effectivenessColumns = [
  { name: 'id', kind: 'id', required: true, help: 'Permanent, readable name of the comparison.' },
  {
    name: 'country',
    kind: 'reference',
    table: 'countries',
    required: true,
    help: 'Country or region studied.',
  },
  { name: 'claim', kind: 'text', required: true, help: 'What the source states, in a sentence.' },
  { name: 'measure', kind: 'text', required: true, help: 'What was measured.' },
  { name: 'compulsory_value', kind: 'difference', required: false, help: 'Result of compulsory treatment.' },
  {
    name: 'voluntary_value',
    kind: 'difference',
    required: false,
    help: 'Result of voluntary treatment; a difference or ratio where measure says so.',
  },
  { name: 'unit', kind: 'text', required: true, help: 'Unit of both values.' },
  {
    name: 'period',
    kind: 'text',
    required: false,
    help: 'Date or period studied: one ISO date, or two parted by a slash.',
  },
  { name: 'design', kind: 'text', required: true, help: 'Design of the study.' },
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

/** One measured comparison of compulsory and voluntary treatment; a pair only where both values are filled. */
export type Comparison = RowOf<typeof effectivenessColumns>;
