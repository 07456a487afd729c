import type { Column, RowOf } from './column.js';
import { indicators, measures, regimes, scopes } from './observations.js';

export const seriesColumns = [
  { name: 'id', kind: 'id', required: true, help: 'Permanent, readable name of the series.' },
  {
    name: 'country',
    kind: 'reference',
    table: 'countries',
    required: true,
    help: 'Country of all its claims.',
  },
  {
    name: 'indicator',
    kind: 'keyword',
    values: indicators,
    required: true,
    help: 'Indicator of all its claims.',
  },
  { name: 'measure', kind: 'keyword', values: measures, required: true, help: 'Measure of all its claims.' },
  { name: 'regime', kind: 'keyword', values: regimes, required: true, help: 'Regime of all its claims.' },
  { name: 'scope', kind: 'keyword', values: scopes, required: true, help: 'Scope of all its claims.' },
  { name: 'title', kind: 'text', required: true, help: 'Name for readers.' },
  { name: 'definition', kind: 'text', required: true, help: 'Who is counted, when, and by whom.' },
  { name: 'break_note', kind: 'text', required: true, help: 'What limits the comparison along the line.' },
] as const satisfies readonly Column[];

/** Which claims may share a line, and why. */
export type Series = RowOf<typeof seriesColumns>;
