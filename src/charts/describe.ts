import { groupBy } from '../base/lists.js';
import { remembered, rememberedList } from '../base/remember.js';
import { conflicts, upper } from '../queries/conflicts.js';
import { byTime, latest } from '../queries/latest.js';
import { links } from '../queries/lines.js';
import type { Observation, Qualifier } from '../tables/observations.js';
import { countedFigure } from '../words/claim.js';
import type { Words } from '../words/words.js';
import { byPart } from './parts.js';
import { byKind, type Kind, kindId, kindOf, kindTitle } from './kinds.js';

/** Some claims in words, a paragraph a country and kind: span, highest, latest, gaps, conflicts. Always the same for the same claims. */
export function describe(
  words: Words,
  name: (code: string) => string,
  claims: readonly Observation[],
): string[] {
  const groups = groupBy([...claims].sort(byTime), (claim) => `${claim.country}|${kindId(kindOf(claim))}`);
  return [...groups.values()]
    .flatMap((group) =>
      group[0] ? [{ country: name(group[0].country), kind: kindOf(group[0]), group }] : [],
    )
    .sort((a, b) => words.compare(a.country, b.country) || byKind(a.kind, b.kind))
    .map(({ group }) => paragraphs(words)(name)(group));
}

/** Filters leave most paragraphs as they are. */
const paragraphs = remembered((words: Words) =>
  remembered((name: (code: string) => string) =>
    rememberedList((group: readonly Observation[]) => {
      const [first] = group;
      return first ? paragraph(words, name(first.country), kindOf(first), group) : '';
    }),
  ),
);

function paragraph(words: Words, country: string, kind: Kind, claims: readonly Observation[]): string {
  const title = { country, kind: kindTitle(words, kind) };
  const parts = kind.level === 'national' ? 1 : byPart(claims).length;
  const sentences = claims.length === 1 ? [only(words, title, claims)] : several(words, title, claims, parts);
  return [...sentences, ...gaps(words, claims), ...disagreements(words, claims)].join(' ');
}

interface Title {
  readonly country: string;
  readonly kind: string;
}

function only({ m, ...words }: Words, title: Title, [claim]: readonly Observation[]): string {
  if (!claim) return '';
  return m.describe_one({
    ...title,
    what: countedFigure({ m, ...words }, claim),
    when: words.period(claim.start, claim.end),
  });
}

function several(words: Words, title: Title, claims: readonly Observation[], parts: number): string[] {
  const { m, number, period } = words;
  const years = claims.flatMap(({ start, end }) => [start.year, end.year]);
  const said = (group: readonly Observation[]) =>
    words.list(
      group.map((claim) =>
        m.describe_figure({ figure: words.figure(claim), when: period(claim.start, claim.end) }),
      ),
    );
  return [
    m.describe_span({
      ...title,
      count: claims.length,
      n: number(claims.length),
      years: span(m, Math.min(...years), Math.max(...years)),
    }),
    ...(parts > 1
      ? [m.describe_parts({ n: number(parts) })]
      : [
          m.describe_highest({ figures: said(highestOf(claims)) }),
          m.describe_latest({ figures: said(latest(claims)) }),
        ]),
  ];
}

/** What a figure may be besides what it says: "more than 240,000" is higher than "fewer than 240,000". */
const beyond: Readonly<Record<Qualifier, number>> = {
  over: 2,
  at_least: 2,
  exact: 1,
  about: 1,
  range: 1,
  up_to: 0,
  under: 0,
};

function highestOf(claims: readonly Observation[]): Observation[] {
  const top = Math.max(...claims.map(upper));
  const alike = claims.filter((claim) => upper(claim) === top);
  const most = Math.max(...alike.map(({ qualifier }) => beyond[qualifier]));
  return alike.filter(({ qualifier }) => beyond[qualifier] === most);
}

function span(m: Words['m'], from: number, to: number): string {
  return from === to ? String(from) : m.period({ start: String(from), end: String(to) });
}

function gaps({ m, list, date }: Words, claims: readonly Observation[]): string[] {
  const empty = links(claims).filter(({ kind }) => kind === 'gap');
  const spans = new Set(
    empty.map(({ from, to }) => m.describe_gap_span({ from: date(from.end), to: date(to.start) })),
  );
  return spans.size === 0 ? [] : [m.describe_gaps({ spans: list([...spans]) })];
}

function disagreements({ m, number, period, list, figure }: Words, claims: readonly Observation[]): string[] {
  return conflicts(claims).flatMap(({ claims: group }) => {
    const [first] = group;
    if (!first) return [];
    const figures = list(group.toSorted((a, b) => upper(a) - upper(b)).map(figure));
    return m.describe_conflict({ n: number(group.length), when: period(first.start, first.end), figures });
  });
}
