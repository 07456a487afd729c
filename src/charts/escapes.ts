import { distinct } from '../base/lists.js';
import { type Breakout, breakouts } from '../queries/breakouts.js';
import { lower, upper } from '../queries/conflicts.js';
import { everything } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import { placeOf } from '../words/claim.js';
import type { Words } from '../words/words.js';
import type { BreakoutCount, BreakoutRow, BreakoutsPicture } from './breakouts-picture.js';
import type { Chart, ChartInput } from './chart.js';
import { markOf } from './mark.js';
import { choose, omittedWords } from './omitted.js';
import { chartTitle } from './titles.js';

/** Breakouts and how many escaped, by each count of each source. Deaths are another thing and stand elsewhere. */
export const escapes: Chart = {
  ...chartTitle('escapes'),
  defaults: everything,
  scales: false,
  pool,
  picture,
};

type Name = (code: string) => string;

function pool({ detainees }: Tables): readonly Observation[] {
  return detainees.filter(({ indicator }) => indicator === 'escapes');
}

function picture({ tables, filters, words }: ChartInput): BreakoutsPicture {
  const { shown, left } = choose(pool(tables), filters, everything);
  const name = countryNamer(tables.countries);
  const all = breakouts(shown);
  const { m } = words;
  return {
    kind: 'breakouts',
    chart: 'escapes',
    title: escapes.title(words),
    lead: escapes.lead(words),
    finding: finding(words, name, all),
    description: all.map((breakout) => account(words, name, breakout)),
    notes: [m.note_breakouts(), m.note_breakouts_looser(), m.note_breakouts_record()],
    claims: all.flatMap(({ counts, looser }) => [...counts, ...looser]),
    promises: [],
    omitted: omittedWords(words, left, filters),
    rows: all.flatMap((breakout) => rowOf(words, name, breakout)),
  };
}

function rowOf(words: Words, name: Name, { counts, looser }: Breakout): BreakoutRow[] {
  const [first] = counts;
  if (!first) return [];
  const { m } = words;
  const count = (claim: Observation): BreakoutCount => ({
    mark: markOf(words, name)(claim),
    said: m.breakout_count(partsOf(words, claim)),
  });
  const loose = (claim: Observation): BreakoutCount => ({
    mark: markOf(words, name)(claim),
    said: m.breakout_looser({
      ...partsOf(words, claim),
      when: words.period(claim.start, claim.end),
    }),
  });
  const row = { id: first.id, country: first.country, title: titleOf(words, name, first) };
  return [{ ...row, counts: counts.map(count), looser: looser.map(loose) }];
}

function partsOf({ m, label }: Words, claim: Observation) {
  return {
    figure: label(claim),
    by: m[`reporter_${claim.reported_by}` as const](),
    counted: claim.counted,
  };
}

function titleOf(words: Words, name: Name, claim: Observation): string {
  return words.m.breakout_title({
    when: words.period(claim.start, claim.end),
    where: placeOf(words, claim, name(claim.country)),
  });
}

/** "23 October 2016 · Dong Nai centre, Viet Nam: more than 500, about 562, about 600." */
function account(words: Words, name: Name, { counts, looser }: Breakout): string {
  const { m, list, period, figure } = words;
  const [first] = counts;
  if (!first) return '';
  const figures = [
    ...distinct(counts.map(figure)),
    ...looser.map((claim) =>
      m.breakout_figure_looser({ figure: figure(claim), when: period(claim.start, claim.end) }),
    ),
  ];
  return m.breakout_account({
    breakout: titleOf(words, name, first),
    count: counts.length + looser.length,
    n: words.number(counts.length + looser.length),
    figures: list(figures),
  });
}

/** The breakouts of which the highest count was given, all their counts beside it, and how often counts differ. */
function finding(words: Words, name: Name, all: readonly Breakout[]): string | null {
  const top = Math.max(...all.flatMap(({ counts }) => counts.map(upper)));
  const largest = all.filter(({ counts }) => counts.some((claim) => upper(claim) === top));
  if (largest.length === 0) return null;
  const { m, number, list } = words;
  const several = all.filter(({ counts }) => counts.length > 1);
  const differing = several.filter(({ counts }) => rangeOf(counts).length > 1);
  const parts = [
    m.finding_escapes({
      count: largest.length,
      n: number(all.length),
      breakouts: list(largest.map((one) => inFinding(words, name, one))),
    }),
    m.finding_escapes_differ({
      count: several.length,
      n: number(several.length),
      differ: number(differing.length),
    }),
  ];
  return parts.slice(0, several.length > 0 ? 2 : 1).join(' ');
}

function rangeOf(counts: readonly Observation[]): number[] {
  return distinct(counts.flatMap((claim) => [lower(claim), upper(claim)]));
}

/** "Dong Nai centre, Viet Nam, 23 October 2016 (more than 500 to about 600)": the lowest and the highest of its counts. */
function inFinding(words: Words, name: Name, { counts }: Breakout): string {
  const [low, high] = [counts[0], counts.at(-1)];
  if (!low || !high) return '';
  const { m, figure, period } = words;
  const [least, most] = [figure(low), figure(high)];
  return m.finding_escapes_one({
    where: placeOf(words, low, name(low.country)),
    when: period(low.start, low.end),
    figures: least === most ? least : m.period({ start: least, end: most }),
  });
}
