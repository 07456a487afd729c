import type { Column, RowOf } from './column.js';

export const featureValues = ['yes', 'partly', 'no', 'unknown'] as const;

/** The seven common features that a conference named in 2015. */
export const features = [
  'voluntary',
  'client_centred',
  'peer_involvement',
  'comprehensive_care',
  'health_oversight',
  'policy_reform',
  'police_partnership',
] as const;

const feature = <const N extends string>(name: N, help: string) =>
  ({
    name,
    kind: 'keyword',
    values: featureValues,
    required: true,
    help: `${help} Unknown is not no.`,
  }) as const;

export const alternativeColumns = [
  { name: 'id', kind: 'id', required: true, help: 'Permanent, readable name of the programme.' },
  { name: 'programme', kind: 'text', required: true, help: 'Name of the programme.' },
  { name: 'country', kind: 'reference', table: 'countries', required: true, help: 'Country.' },
  { name: 'place', kind: 'text', required: false, help: 'Where it works.' },
  { name: 'run_by', kind: 'text', required: false, help: 'Who runs it.' },
  { name: 'since', kind: 'date', required: false, help: 'When it began.' },
  { name: 'clients', kind: 'number', required: false, help: 'People served.' },
  { name: 'clients_year', kind: 'date', required: false, help: 'Year of the clients figure.' },
  { name: 'cost_note', kind: 'text', required: false, help: 'What is known of its cost.' },
  { name: 'outcome_note', kind: 'text', required: true, help: 'What is known of its results.' },
  feature('voluntary', 'People come and go by choice.'),
  feature('client_centred', 'Care follows the client and the client’s own goals.'),
  feature('peer_involvement', 'People with experience of drug use take part.'),
  feature('comprehensive_care', 'Health, social and legal help together.'),
  feature('health_oversight', 'Health bodies oversee it, not police.'),
  feature('policy_reform', 'Laws or policies were changed to allow it.'),
  feature('police_partnership', 'Police cooperate instead of arresting clients.'),
  { name: 'source', kind: 'reference', table: 'sources', required: true, help: 'The source.' },
  {
    name: 'also',
    kind: 'references',
    table: 'sources',
    required: false,
    help: 'Other sources, parted by spaces.',
  },
] as const satisfies readonly Column[];

/** A voluntary, community-based programme and which of the seven common features it has. */
export type Alternative = RowOf<typeof alternativeColumns>;
