import { type Filters, type ListKey, noFilters } from '../queries/filters.js';
import { confidences, indicators, measures, regimes, reporters, scopes } from '../tables/observations.js';

export const views = ['chart', 'table', 'sources'] as const;
export const themes = ['light', 'dark'] as const;
export const scales = ['own', 'shared', 'log'] as const;

export type View = (typeof views)[number];
export type Theme = (typeof themes)[number];
export type Scale = (typeof scales)[number];

/** All that an address says besides its path. `row` is the id whose evidence stands open. */
export interface ViewState {
  readonly filters: Filters;
  readonly view: View;
  readonly scale: Scale;
  readonly lang: string | null;
  readonly theme: Theme | null;
  readonly row: string | null;
}

/** A part of an address that could not be used, to be told to the reader. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

export const defaultState: ViewState = {
  filters: noFilters,
  view: 'chart',
  scale: 'own',
  lang: null,
  theme: null,
  row: null,
};

const longestValue = 100;

/** Reads a query string. Unknown keys are passed over; values that cannot be used are left out and listed. */
export function readState(query: string): { state: ViewState; ignored: Ignored[] } {
  const params = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const reader = new Reader(params, ignored);
  const filters: Filters = {
    countries: reader.words('countries', countryCode),
    from: reader.year('from'),
    to: reader.year('to'),
    indicator: reader.words('indicator', among(indicators)),
    measure: reader.words('measure', among(measures)),
    regime: reader.words('regime', among(regimes)),
    scope: reader.words('scope', among(scopes)),
    reported: reader.words('reported', among(reporters)),
    confidence: reader.words('confidence', among(confidences)),
  };
  const state: ViewState = {
    filters,
    view: reader.word('view', among(views)) ?? 'chart',
    scale: reader.word('scale', among(scales)) ?? 'own',
    lang: reader.word('lang', languageTag),
    theme: reader.word('theme', among(themes)),
    row: reader.word('row', rowId),
  };
  return { state, ignored };
}

/** Writes a state as a query string with its question mark, in a fixed order, defaults left out; "" for the default state. */
export function writeState(state: ViewState): string {
  const { filters } = state;
  const listed = (key: ListKey): [string, string] => [key, filters[key].join(',')];
  const parts: [string, string][] = [
    listed('countries'),
    ['from', filters.from === null ? '' : String(filters.from)],
    ['to', filters.to === null ? '' : String(filters.to)],
    listed('indicator'),
    listed('measure'),
    listed('regime'),
    listed('scope'),
    listed('reported'),
    listed('confidence'),
    ['view', state.view === 'chart' ? '' : state.view],
    ['scale', state.scale === 'own' ? '' : state.scale],
    ['lang', state.lang ?? ''],
    ['theme', state.theme ?? ''],
    ['row', state.row ?? ''],
  ];
  const written = parts.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** Whether a page in this state shows its chart as it was written at build time. */
export function isAsWritten({ filters, scale }: ViewState): boolean {
  return writeState({ ...defaultState, filters, scale }) === '';
}

type Accept<T> = (text: string) => T | null;

class Reader {
  readonly #params: URLSearchParams;
  readonly #ignored: Ignored[];

  constructor(params: URLSearchParams, ignored: Ignored[]) {
    this.#params = params;
    this.#ignored = ignored;
  }

  /** Several words parted by commas; repeated keys add up, as do other tools' addresses. */
  words<T>(key: ListKey, accept: Accept<T>): T[] {
    const texts = this.#params
      .getAll(key)
      .flatMap((value) => value.split(','))
      .filter((text) => text !== '');
    const read = texts.slice(0, longestValue).map((text) => this.#accept(key, text, accept));
    return [...new Set(read.filter((value) => value !== null))];
  }

  word<T>(key: string, accept: Accept<T>): T | null {
    const text = this.#params.get(key);
    return text === null || text === '' ? null : this.#accept(key, text, accept);
  }

  year(key: string): number | null {
    return this.word(key, (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : null));
  }

  #accept<T>(key: string, text: string, accept: Accept<T>): T | null {
    const value = accept(text);
    if (value === null) this.#ignored.push({ key, value: text.slice(0, longestValue) });
    return value;
  }
}

function among<T extends string>(words: readonly T[]): Accept<T> {
  return (text) => words.find((word) => word === text) ?? null;
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
