import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of a claims file as it stands there. Written anew for the tests, so that they do not repeat a mistake of the app. */
export interface Claim {
  readonly id: string;
  readonly country: string;
  readonly scope: string;
  readonly series: string;
  readonly indicator: string;
  readonly start: string;
  readonly end: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly qualifier: string;
  readonly measure: string;
  readonly regime: string;
  readonly counted: string;
  readonly reported_by: string;
  readonly source: string;
  readonly confidence: string;
  readonly also: string;
}

export interface PromiseRow {
  readonly id: string;
  readonly country: string;
  readonly what: string;
  readonly source: string;
  readonly outcome: string;
  readonly outcome_source: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly kind: string;
  readonly url: string;
}

export const dataFile = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

export const parse = <Row>(text: string) =>
  Papa.parse<Row>(text, { header: true, skipEmptyLines: true, dynamicTyping: false });

const rows = <Row>(name: string) => parse<Row>(dataFile(`${name}.csv`)).data;

export const detainees = rows<Claim>('detainees');
export const promises = rows<PromiseRow>('closures');
export const sources = new Map(rows<Source>('sources').map((source) => [source.id, source]));

/** Claims among which the filters of `people-held` choose. */
export const heldPool = detainees.filter(
  ({ indicator, scope }) => indicator === 'people_detained' && scope !== 'multi',
);

/** Claims that `people-held` shows at first. */
export const heldUsual = heldPool.filter((claim) => isUsualLevel(claim) && claim.confidence !== 'low');

export function isUsualLevel({ scope, series }: Claim): boolean {
  return scope === 'national' || (scope === 'partial' && series !== '');
}

/** Whether a claim's period overlaps the years, both included. */
export function within({ start, end }: Claim, from: number, to: number): boolean {
  return Number(end.slice(0, 4)) >= from && Number(start.slice(0, 4)) <= to;
}

export const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** The figure with its qualifier: "more than 450,000". */
export function figure({ qualifier, value, low, high }: Claim): string {
  if (value === '') return `${number(low)} to ${number(high)}`;
  return `${words[qualifier] ?? ''} ${number(value)}`.trim();
}

const words: Readonly<Record<string, string>> = {
  about: 'about',
  over: 'more than',
  under: 'fewer than',
  at_least: 'at least',
  up_to: 'up to',
};

const number = (text: string) => Number(text).toLocaleString('en-US');

/** The first of a list that a test cannot do without. */
export function first<T>(list: readonly T[], what: string): T {
  const [found] = list;
  if (found === undefined) throw new Error(`the record has no ${what}`);
  return found;
}
