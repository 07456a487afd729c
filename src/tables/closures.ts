import type { Column, RowOf } from './column.js';
import { confidences } from './observations.js';

export const promiseKinds = [
  'reduction_target',
  'conversion',
  'new_construction',
  'pledge',
  'law_reform',
  'closure_plan',
  'closure_done',
] as const;
export const verdicts = ['kept', 'partly', 'missed', 'reversed', 'pending', 'unknown'] as const;

export const closureColumns = [
  { name: 'id', kind: 'id', required: true, help: 'Permanent, readable name of the promise.' },
  {
    name: 'country',
    kind: 'reference',
    table: 'countries',
    required: true,
    help: 'Country or region that promised.',
  },
  { name: 'announced', kind: 'date', required: true, help: 'When it was announced.' },
  { name: 'actor', kind: 'text', required: true, help: 'Who promised.' },
  {
    name: 'kind',
    kind: 'keyword',
    values: promiseKinds,
    required: true,
    help: 'Kind of promise, plan, law or closure.',
  },
  { name: 'what', kind: 'text', required: true, help: 'What was promised, in words.' },
  {
    name: 'unit',
    kind: 'keyword',
    values: ['people', 'centres', 'none'],
    required: true,
    help: 'What baseline, target and outcome_value count.',
  },
  {
    name: 'baseline',
    kind: 'number',
    required: false,
    help: 'Figure from which the promise starts, as its source states it.',
  },
  { name: 'baseline_year', kind: 'date', required: false, help: 'Year of the baseline.' },
  { name: 'target', kind: 'number', required: false, help: 'Figure promised.' },
  { name: 'target_date', kind: 'date', required: false, help: 'Deadline.' },
  {
    name: 'verdict',
    kind: 'keyword',
    values: verdicts,
    required: true,
    help: 'What became of it, only as far as the evidence carries. Kept is no praise: a new centre built on time is kept too.',
  },
  { name: 'outcome', kind: 'text', required: true, help: 'What was reported since, in words.' },
  { name: 'outcome_value', kind: 'number', required: false, help: 'Figure reported as the outcome.' },
  { name: 'outcome_date', kind: 'date', required: false, help: 'Date of the outcome.' },
  { name: 'source', kind: 'reference', table: 'sources', required: true, help: 'Source of the promise.' },
  {
    name: 'outcome_source',
    kind: 'reference',
    table: 'sources',
    required: false,
    help: 'Source of the outcome.',
  },
  {
    name: 'also',
    kind: 'references',
    table: 'sources',
    required: false,
    help: 'Other sources, parted by spaces.',
  },
  { name: 'confidence', kind: 'keyword', values: confidences, required: true, help: 'How sure the row is.' },
] as const satisfies readonly Column[];

/** A promise, plan, law or closure, and what became of it. */
export type Closure = RowOf<typeof closureColumns>;
export type Verdict = Closure['verdict'];
