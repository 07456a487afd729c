import { groupBy } from '../base/lists.js';
import { byTime } from '../queries/latest.js';
import { type Link, links, positionOf } from '../queries/lines.js';
import type { Observation } from '../tables/observations.js';
import type { Words } from '../words/words.js';
import { byKind, type Kind, kindId, kindOf, kindTitle } from './kinds.js';
import { markOf } from './mark.js';
import { byPart } from './parts.js';
import type { Mark, MarkLink, Panel, PanelGroup, Target } from './picture.js';

/** With so few claims an axis would be empty: they are said in words. */
const mostWords = 2;

export interface PanelInput {
  readonly words: Words;
  readonly name: (code: string) => string;
  readonly claims: readonly Observation[];
  /** Promises to be drawn into the panel of the kind they speak of. */
  readonly targets?: (kind: Kind, country: string) => readonly Target[];
  /** Ids of the claims that these promises are judged by. */
  readonly tests?: readonly string[];
}

/** A group a country, those with most claims first; in it a panel for each kind of claim. */
export function panelGroups(input: PanelInput): PanelGroup[] {
  const groups = [...groupBy(input.claims, (claim) => claim.country)].map(([country, claims]) =>
    groupOf(input, country, claims),
  );
  return groups.sort((a, b) => size(b) - size(a) || input.words.compare(a.title, b.title));
}

/** The time axis: whole years around all claims and promises. */
export function spanOf(
  claims: readonly Observation[],
  targets: readonly Target[] = [],
): readonly [number, number] {
  const ends = targets.flatMap(({ from, to }) => [from ? yearOf(from[0]) : yearOf(to[0]), yearOf(to[0])]);
  const first = Math.min(...claims.map(({ start }) => start.year), ...ends);
  const last = Math.max(...claims.map(({ end }) => end.year), ...ends);
  return Number.isFinite(first) ? [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)] : [0, 1];
}

function groupOf(input: PanelInput, country: string, claims: readonly Observation[]): PanelGroup {
  const kinds = [...groupBy([...claims].sort(byTime), (claim) => kindId(kindOf(claim))).values()];
  const panels = kinds
    .flatMap((group) => (group[0] ? [{ kind: kindOf(group[0]), group }] : []))
    .sort((a, b) => byKind(a.kind, b.kind))
    .flatMap(({ kind, group }) =>
      split(kind, group).map((part, index) => panelOf(input, country, kind, part, index)),
    );
  return { id: country, title: input.name(country), country, panels };
}

/** Claims below the national total: those of one part have a panel of their own, the scattered ones share a last one. */
function split({ level }: Kind, claims: readonly Observation[]): (readonly Observation[])[] {
  if (level === 'national') return [claims];
  const groups = byPart(claims);
  const scattered = new Set(groups.filter(({ length }) => length <= mostWords).flat());
  const rest = claims.filter((claim) => scattered.has(claim));
  return [...groups.filter(({ length }) => length > mostWords), ...(rest.length > 0 ? [rest] : [])];
}

function panelOf(
  { words, name, targets, tests }: PanelInput,
  country: string,
  kind: Kind,
  claims: readonly Observation[],
  index: number,
): Panel {
  const marks = claims.map(markOf(words, name));
  const promised = targets?.(kind, country) ?? [];
  const base = {
    id: `${country}-${kindId(kind)}${index === 0 ? '' : `-${index + 1}`}`,
    title: name(country),
    kind: kindTitle(words, kind),
    country,
    marks,
    last: lastReported(words, claims),
  };
  if (marks.length <= mostWords && promised.length === 0) return { ...base, form: 'words' };
  if (isScattered(kind, claims)) return { ...base, form: 'spans' };
  if (kind.period === 'year') return { ...base, form: 'bars' };
  if (kind.period !== 'date') return { ...base, form: 'spans' };
  const points = { ...base, form: 'points', links: links(claims).map(markLink), targets: promised } as const;
  return { ...points, ...judged(marks, tests ?? []) };
}

function judged(marks: readonly Mark[], tests: readonly string[]): { readonly test?: string } {
  const test = marks.find(({ id }) => tests.includes(id));
  return test ? { test: test.id } : {};
}

/** Whether claims below the national total are of several parts: one axis of figures would compare what is not alike. */
function isScattered({ level }: Kind, claims: readonly Observation[]): boolean {
  return level !== 'national' && byPart(claims).length > 1;
}

/** When the record last has a figure: of claims in the order of time. */
export function lastReported({ m, date }: Words, claims: readonly Observation[]): string {
  const last = claims.at(-1);
  return last ? m.last_reported({ date: date(last.end) }) : '';
}

function markLink({ kind, from, to }: Link): MarkLink {
  const claims = [from.id, to.id] as const;
  return { kind, claims, from: [positionOf(from), heightOf(from)], to: [positionOf(to), heightOf(to)] };
}

/** A range without a value of its own is joined at its middle. */
function heightOf({ value, low, high }: Observation): number {
  return value ?? ((low ?? 0) + (high ?? 0)) / 2;
}

function size({ panels }: PanelGroup): number {
  const charted = panels
    .filter(({ form }) => form !== 'words')
    .flatMap(({ marks }): readonly Mark[] => marks).length;
  return charted * 1000 + panels.reduce((sum, { marks }) => sum + marks.length, 0);
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}
