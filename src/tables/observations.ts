import type { Column, RowOf } from './column.js';

export const scopes = ['national', 'subnational', 'site', 'partial', 'multi'] as const;
export const qualifiers = ['exact', 'about', 'over', 'under', 'at_least', 'up_to', 'range'] as const;
export const measures = ['stock', 'flow', 'capacity', 'average', 'count', 'rate', 'unspecified'] as const;
export const regimes = ['compulsory', 'voluntary', 'mixed', 'community_order', 'unspecified'] as const;
export const reporters = ['government', 'un', 'ngo', 'academic', 'media', 'unspecified'] as const;
export const confidences = ['high', 'medium', 'low'] as const;
export const flags = [
  'multi_year',
  'inferred_date',
  'secondhand',
  'parts_do_not_sum',
  'includes_voluntary',
  'includes_prison',
  'person_times',
  'moved',
  'fiscal_year',
] as const;
export const peopleIndicators = ['people_detained', 'admissions', 'releases', 'escapes', 'deaths'] as const;
export const centreIndicators = ['centres', 'capacity', 'voluntary_centres'] as const;
export const contextIndicators = [
  'voluntary_clients',
  'methadone_clients',
  'community_order_clients',
  'people_registered_drug_users',
  'relapse_rate_pct',
  'budget_usd',
] as const;
export const indicators = [...peopleIndicators, ...centreIndicators, ...contextIndicators] as const;

const columnsBefore = [
  {
    name: 'id',
    kind: 'id',
    required: true,
    help: 'Permanent, readable name of the row, unique over the three files of figures.',
  },
  {
    name: 'country',
    kind: 'reference',
    table: 'countries',
    required: true,
    help: 'Country or region that the figure is about.',
  },
  {
    name: 'scope',
    kind: 'keyword',
    values: scopes,
    required: true,
    help: 'National; subnational (province, city); site (one centre); partial (one system or slice of the national total, told in place or counted); multi (several countries).',
  },
  { name: 'place', kind: 'text', required: false, help: 'Name of the province, city, centre or slice.' },
  {
    name: 'series',
    kind: 'reference',
    table: 'series',
    required: false,
    help: 'Only claims of one series may share a line.',
  },
] as const satisfies readonly Column[];

const columnsAfter = [
  {
    name: 'start',
    kind: 'date',
    required: true,
    help: 'First day, month or year of the period, as exact as the source.',
  },
  {
    name: 'end',
    kind: 'date',
    required: true,
    help: 'Last day, month or year of the period; equal to start for a date.',
  },
  {
    name: 'value',
    kind: 'number',
    required: false,
    help: 'The figure. Empty where the source gives only a range.',
  },
  { name: 'low', kind: 'number', required: false, help: 'Lower end of a range.' },
  { name: 'high', kind: 'number', required: false, help: 'Upper end of a range.' },
  {
    name: 'qualifier',
    kind: 'keyword',
    values: qualifiers,
    required: true,
    help: 'How the source words the figure: exact, about, over, under ("nearly" too), at_least, up_to, range.',
  },
  {
    name: 'measure',
    kind: 'keyword',
    values: measures,
    required: true,
    help: 'Stock (on a date), flow (in a period), capacity, average, count, rate, or unspecified.',
  },
  {
    name: 'regime',
    kind: 'keyword',
    values: regimes,
    required: true,
    help: 'How people come to be there: compulsory, voluntary, mixed, community_order (police-ordered treatment outside custody), unspecified.',
  },
  {
    name: 'counted',
    kind: 'text',
    required: true,
    help: 'For readers: who or what is counted, and what is left out.',
  },
  {
    name: 'reported_by',
    kind: 'keyword',
    values: reporters,
    required: true,
    help: 'Who the figure comes from in the end.',
  },
  {
    name: 'source',
    kind: 'reference',
    table: 'sources',
    required: true,
    help: 'The source in which the figure was read.',
  },
  { name: 'locator', kind: 'text', required: false, help: 'Page, paragraph or table in the source.' },
  {
    name: 'confidence',
    kind: 'keyword',
    values: confidences,
    required: true,
    help: 'High: primary or peer-reviewed and clear. Medium. Low: unclear population, inferred date or weak copy.',
  },
  {
    name: 'also',
    kind: 'references',
    table: 'sources',
    required: false,
    help: 'Other sources with the very same claim, parted by spaces.',
  },
  {
    name: 'flags',
    kind: 'keywords',
    values: flags,
    required: false,
    help: 'Warnings, parted by spaces: multi_year (total of several years), inferred_date, secondhand, parts_do_not_sum, includes_voluntary, includes_prison, person_times (not people), moved (indicator corrected), fiscal_year.',
  },
] as const satisfies readonly Column[];

/** The columns of `detainees.csv`, `centres.csv` and `context.csv`, which differ in their indicators only. */
function columnsWith<const I extends readonly string[]>(values: I) {
  return [
    ...columnsBefore,
    { name: 'indicator', kind: 'keyword', values, required: true, help: 'What is counted.' },
    ...columnsAfter,
  ] as const satisfies readonly Column[];
}

export const detaineeColumns = /* @__PURE__ */ columnsWith(peopleIndicators);
export const centreColumns = /* @__PURE__ */ columnsWith(centreIndicators);
export const contextColumns = /* @__PURE__ */ columnsWith(contextIndicators);
/** The columns of a claim of any of the three files. */
export const observationColumns = /* @__PURE__ */ columnsWith(indicators);

/** A claim: one figure as one source states it. */
export type Observation = RowOf<typeof observationColumns>;
export type Indicator = Observation['indicator'];
export type Measure = Observation['measure'];
export type Regime = Observation['regime'];
export type Scope = Observation['scope'];
export type Qualifier = Observation['qualifier'];
export type Reporter = Observation['reported_by'];
export type Confidence = Observation['confidence'];
export type Flag = Observation['flags'][number];
