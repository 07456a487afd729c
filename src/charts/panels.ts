import { groupBy } from '../base/lists.js';
import { byTime } from '../queries/latest.js';
import { type Link, links, positionOf } from '../queries/lines.js';
import type { Observation } from '../tables/observations.js';
import type { Words } from '../words/words.js';
import { byKind, type Kind, kindId, kindOf, kindTitle } from './kinds.js';
import { markOf } from './mark.js';
import type { Mark, MarkLink, Panel, PanelGroup, Target } from './picture.js';

/** With so few claims an axis would be empty: they are said in words. */
const mostWords = 2;

export interface PanelInput {
  readonly words: Words;
  readonly name: (code: string) => string;
  readonly claims: readonly Observation[];
  /** Promises to be drawn into the panel of the kind they speak of. */
  readonly targets?: (kind: Kind, country: string) => readonly Target[];
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
    .map(({ kind, group }) => panelOf(input, country, kind, group));
  return { id: country, title: input.name(country), country, panels };
}

function panelOf(
  { words, name, targets }: PanelInput,
  country: string,
  kind: Kind,
  claims: readonly Observation[],
): Panel {
  const marks = claims.map(markOf(words, name));
  const promised = targets?.(kind, country) ?? [];
  const base = {
    id: `${country}-${kindId(kind)}`,
    title: name(country),
    kind: kindTitle(words, kind),
    country,
    marks,
    last: lastReported(words, claims),
  };
  if (marks.length <= mostWords && promised.length === 0) return { ...base, form: 'words' };
  if (kind.period === 'year') return { ...base, form: 'bars' };
  if (kind.period !== 'date') return { ...base, form: 'spans' };
  return { ...base, form: 'points', links: links(claims).map(markLink), targets: promised };
}

function lastReported({ m, date }: Words, claims: readonly Observation[]): string {
  const last = claims.at(-1);
  return last ? m.last_reported({ date: date(last.end) }) : '';
}

function markLink({ kind, from, to }: Link): MarkLink {
  return { kind, from: [positionOf(from), heightOf(from)], to: [positionOf(to), heightOf(to)] };
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
