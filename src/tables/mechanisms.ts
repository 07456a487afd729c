import type { Column, RowOf } from './column.js';

export const mechanismKinds = [
  'treaty_ratification',
  'icc',
  'treaty_body',
  'upr',
  'special_procedure',
  'regional',
  'resolution',
] as const;
export const stances = [
  'calls_for_closure',
  'criticises',
  'neutral',
  'supports',
  'ratified',
  'not_party',
] as const;

export const mechanismColumns = [
  { name: 'id', kind: 'id', required: true, help: 'Permanent, readable name of the act.' },
  {
    name: 'country',
    kind: 'reference',
    table: 'countries',
    required: true,
    help: 'Country or region addressed.',
  },
  {
    name: 'mechanism',
    kind: 'keyword',
    values: mechanismKinds,
    required: true,
    help: 'Kind of mechanism; upr is the Universal Periodic Review, icc the International Criminal Court.',
  },
  { name: 'body', kind: 'text', required: true, help: 'The body or treaty.' },
  {
    name: 'date',
    kind: 'date',
    required: true,
    help: 'When; for "not a party" the date as at which this was so.',
  },
  { name: 'title', kind: 'text', required: true, help: 'What was said or done, in one line.' },
  { name: 'summary', kind: 'text', required: true, help: 'The same in a sentence or two.' },
  {
    name: 'stance',
    kind: 'keyword',
    values: stances,
    required: true,
    help: 'Where it stands towards compulsory drug detention, or the status of the treaty.',
  },
  { name: 'source', kind: 'reference', table: 'sources', required: true, help: 'The source.' },
  {
    name: 'also',
    kind: 'references',
    table: 'sources',
    required: false,
    help: 'Other sources, parted by spaces.',
  },
] as const satisfies readonly Column[];

/** One act of a UN or regional human-rights body on a country, or its status in a treaty. */
export type Mechanism = RowOf<typeof mechanismColumns>;
