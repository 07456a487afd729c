import type { BandPanel } from '../render/own-bands.js';
import { type Band, isAlike } from '../queries/own-bands.js';
import { everything, type Filters, matches } from '../queries/filters.js';
import { indicators, measures, type Observation, regimes, scopes } from '../tables/observations.js';
import { claimLine } from '../words/claim.js';
import type { Words } from '../words/words.js';

/** So many groups are drawn at once; the rest is counted. */
export const mostPanels = 24;

interface Input {
  readonly words: Words;
  readonly name: (code: string) => string;
  /** The claims of the record. */
  readonly record: readonly Observation[];
  readonly filters: Filters;
}

/** Groups of rows of a reader with the figures of the record that are of the very same kind. */
export function bandPanels(bands: readonly Band[], { words, name, record, filters }: Input): BandPanel[] {
  const passes = matches(filters, everything);
  const claims = record.filter(passes);
  return bands.slice(0, mostPanels).map((band) => ({
    title: name(band.country),
    kind: kindText(words, band),
    rows: words.m.own_bands_rows({ n: words.number(band.rows) }),
    country: band.country,
    years: band.years.map(({ year, to, rows, low, high }) => ({
      year,
      to,
      low,
      high,
      said: () =>
        words.m.own_bands_year({
          year: year === to ? String(year) : words.m.own_bands_span({ from: String(year), to: String(to) }),
          n: words.number(rows),
          low: words.number(low),
          high: words.number(high),
        }),
    })),
    dots: claims
      .filter((claim) => isAlike(claim, band))
      .map((claim) => ({
        year: claim.start.year,
        to: band.period === 'several' ? claim.end.year : claim.start.year,
        value: claim.value,
        low: claim.low,
        high: claim.high,
        qualifier: claim.qualifier,
        regime: claim.regime,
        confidence: claim.confidence,
        said: () => claimLine(words, claim, name(claim.country)),
      })),
  }));
}

/** The kind of a group; which length of period and which part, where that sets it apart. */
function kindText(words: Words, band: Band): string {
  const { m } = words;
  const length = band.period === 'part' || band.period === 'several' ? [m[`own_bands_${band.period}`]()] : [];
  const part = [band.place, band.series].filter((text) => text !== '');
  return [kindWords(words, band), ...length, ...part].join(', ');
}

function kindWords({ m }: Words, band: Band): string {
  const indicator = indicators.find((one) => one === band.indicator) ?? 'people_detained';
  const measure = measures.find((one) => one === band.measure) ?? 'unspecified';
  const regime = regimes.find((one) => one === band.regime) ?? 'unspecified';
  const scope = scopes.find((one) => one === band.scope) ?? 'national';
  return m.own_bands_kind({
    indicator: m[`indicator_${indicator}` as const](),
    measure: m[`measure_${measure}` as const](),
    regime: m[`regime_name_${regime}` as const](),
    scope: m[`scope_${scope}` as const](),
  });
}
