import { heightOf } from '../render/scales.js';
import type { BandPanel } from '../render/own-bands.js';
import type { Band } from '../queries/own-bands.js';
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
    years: band.years.map(({ year, rows, low, high }) => ({
      year,
      low,
      high,
      said: words.m.own_bands_year({
        year: String(year),
        n: words.number(rows),
        low: words.number(low),
        high: words.number(high),
      }),
    })),
    dots: claims
      .filter((claim) => isAlike(claim, band))
      .map((claim) => ({
        year: claim.start.year,
        value: heightOf(claim),
        said: claimLine(words, claim, name(claim.country)),
      })),
  }));
}

function isAlike(claim: Observation, band: Band): boolean {
  const keys = ['country', 'indicator', 'measure', 'regime', 'scope'] as const;
  return keys.every((key) => claim[key] === band[key]);
}

function kindText({ m }: Words, band: Band): string {
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
