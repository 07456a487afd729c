import { type Filters, noFilters } from '../queries/filters.js';
import { noPicks, type PickKey, type Picks, pickValues } from '../queries/picks.js';
import { confidences, indicators, measures, regimes, reporters, scopes } from '../tables/observations.js';
import { among, type Ignored, QueryReader } from './query-reader.js';

export const views = ['chart', 'table', 'sources'] as const;
export const themes = ['light', 'dark'] as const;
export const scales = ['own', 'shared', 'log'] as const;
export const laneKinds = ['category', 'country'] as const;

export type View = (typeof views)[number];
export type Theme = (typeof themes)[number];
export type Scale = (typeof scales)[number];
export type Lanes = (typeof laneKinds)[number];

/** All that an address says besides its path. `row` is the id whose evidence stands open. */
export interface ViewState {
  readonly filters: Filters;
  readonly picks: Picks;
  readonly view: View;
  readonly scale: Scale;
  /** What a time line is parted by. */
  readonly lanes: Lanes;
  /** Whether events stand as marks under a chart over time. */
  readonly events: boolean;
  /** Text that is searched for. */
  readonly q: string;
  /** What single columns of a table are narrowed to, each as `column:text`. */
  readonly where: readonly string[];
  /** The columns that a table is ordered by, the first one first; a hyphen before one turns it round. */
  readonly sort: readonly string[];
  /** The columns of a table that are shown; none named means all. */
  readonly columns: readonly string[];
  readonly lang: string | null;
  readonly theme: Theme | null;
  readonly row: string | null;
}

export type { Ignored };

export const defaultState: ViewState = {
  filters: noFilters,
  picks: noPicks,
  view: 'chart',
  scale: 'own',
  lanes: 'category',
  events: false,
  q: '',
  where: [],
  sort: [],
  columns: [],
  lang: null,
  theme: null,
  row: null,
};

const pickKeys: readonly PickKey[] = ['kind', 'verdict', 'category', 'stance'];

/** Reads a query string. Unknown keys are passed over; values that cannot be used are left out and listed. */
export function readState(query: string): { state: ViewState; ignored: Ignored[] } {
  const params = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const reader = new QueryReader(params, ignored);
  const countries = reader.words('countries', countryCode);
  const from = reader.year('from');
  const filters: Filters = {
    countries,
    from,
    to: reader.year('to', from),
    indicator: reader.words('indicator', among(indicators)),
    measure: reader.words('measure', among(measures)),
    regime: reader.words('regime', among(regimes)),
    scope: reader.words('scope', among(scopes)),
    reported: reader.words('reported', among(reporters)),
    confidence: reader.words('confidence', among(confidences)),
  };
  const state: ViewState = {
    filters,
    picks: {
      kind: reader.words('kind', among(pickValues.kind)),
      verdict: reader.words('verdict', among(pickValues.verdict)),
      category: reader.words('category', among(pickValues.category)),
      stance: reader.words('stance', among(pickValues.stance)),
    },
    view: reader.word('view', among(views)) ?? 'chart',
    scale: reader.word('scale', among(scales)) ?? 'own',
    lanes: reader.word('lanes', among(laneKinds)) ?? 'category',
    events: reader.word('events', among(['yes'])) !== null,
    q: reader.text('q'),
    where: reader.texts('where', columnFilter),
    sort: reader.words('sort', sortKey),
    columns: reader.words('columns', columnName),
    lang: reader.word('lang', languageTag),
    theme: reader.word('theme', among(themes)),
    row: reader.word('row', rowId),
  };
  return { state, ignored };
}

/** Writes a state as a query string with its question mark, in a fixed order, defaults left out; "" for the default state. */
export function writeState(state: ViewState): string {
  const { filters, picks } = state;
  const year = (key: 'from' | 'to'): Part => [key, filters[key] === null ? '' : String(filters[key])];
  const parts: Part[] = [
    ['countries', filters.countries.join(',')],
    year('from'),
    year('to'),
    ...listKeys.map((key): Part => [key, filters[key].join(',')]),
    ...pickKeys.map((key): Part => [key, picks[key].join(',')]),
    ...shownParts(state),
  ];
  const written = parts.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

type Part = readonly [key: string, value: string];

const listKeys = ['indicator', 'measure', 'regime', 'scope', 'reported', 'confidence'] as const;

/** How the rows are shown, other than by default. */
function shownParts(state: ViewState): Part[] {
  const { view, scale, lanes, events, q, where, sort, columns, lang, theme, row } = state;
  return [
    ['view', other(view, defaultState.view)],
    ['scale', other(scale, defaultState.scale)],
    ['lanes', other(lanes, defaultState.lanes)],
    ['events', events ? 'yes' : ''],
    ['q', encoded(q)],
    ...where.map((filter): Part => ['where', encoded(filter)]),
    ['sort', sort.join(',')],
    ['columns', columns.join(',')],
    ['lang', lang ?? ''],
    ['theme', theme ?? ''],
    ['row', row ?? ''],
  ];
}

/** Signs that no address needs to hide stay readable. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
}

function other(value: string, usual: string): string {
  return value === usual ? '' : value;
}

/** Whether a page in this state shows its chart as it was written at build time. */
export function isAsWritten({ filters, picks, scale, lanes, events, q }: ViewState): boolean {
  return writeState({ ...defaultState, filters, picks, scale, lanes, events, q }) === '';
}

/** Three letters, or the code of a region; whether the record knows it is for the page to say. */
function countryCode(text: string): string | null {
  const code = text.toUpperCase();
  return /^[A-Z]{3,5}$/.test(code) ? code : null;
}

function languageTag(text: string): string | null {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) && text.length <= 20 ? text : null;
}

function rowId(text: string): string | null {
  return /^[a-z0-9-]{1,100}$/.test(text) ? text : null;
}

function columnName(text: string): string | null {
  return /^[a-z_]{1,40}$/.test(text) ? text : null;
}

function sortKey(text: string): string | null {
  return /^-?[a-z_]{1,40}$/.test(text) ? text : null;
}

function columnFilter(text: string): string | null {
  return /^[a-z_]{1,40}:[^:]/.test(text) ? text : null;
}
