import type { KnownGaps } from '../queries/known-gaps.js';
import type { Words } from '../words/words.js';

/** What a country's page may miss: the three kinds that have charts, and the others. */
export const chartedKinds = ['people_detained', 'admissions', 'centres'] as const;
export const otherKinds = [
  'releases',
  'escapes',
  'deaths',
  'capacity',
  'voluntary_centres',
  'voluntary_clients',
  'methadone_clients',
] as const;

type Charted = (typeof chartedKinds)[number];
type Other = (typeof otherKinds)[number];

interface Asked {
  readonly kind: Charted;
  readonly gaps: KnownGaps;
  /** The year up to which silence counts. */
  readonly last: number;
  /** Whether several countries are meant: they have no national figure, but one for all of them. */
  readonly region: boolean;
}

/** The silent years of a kind as a sentence: which they are, and of how many. */
export function gapSentence(words: Words, { kind, gaps, last, region }: Asked): string {
  const { m, number } = words;
  const noun = m[`in_sentence_${kind}` as const]();
  const what = region ? m.country_gap_region({ what: noun }) : m.country_gap_nation({ what: noun });
  const { first, years, local } = gaps;
  if (first === null)
    return local === 0
      ? m.country_gap_none({ what: noun })
      : m.country_gap_local({ what, count: local, n: number(local) });
  const span = { what, first: String(first), last: String(last) };
  if (years === 0) return m.country_gap_full(span);
  const all = number(last - first + 1);
  return m.country_gap_years({
    ...span,
    count: years,
    n: number(years),
    all,
    ranges: rangesText(words, gaps),
  });
}

/** The kinds of which nothing at all is found, as one sentence. */
export function neverSentence({ m, list }: Words, kinds: readonly Other[]): string {
  return m.country_never({ list: list(kinds.map((kind) => m[`in_sentence_${kind}` as const]())) });
}

function rangesText({ m, list }: Words, { ranges }: KnownGaps): string {
  return list(
    ranges.map(([from, to]) =>
      from === to ? String(from) : m.country_gap_range({ from: String(from), to: String(to) }),
    ),
  );
}
