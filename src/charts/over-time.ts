import { countryNamer } from '../queries/latest.js';
import type { Defaults } from '../queries/filters.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { Chart, ChartInput } from './chart.js';
import { describe } from './describe.js';
import { choose, omittedWords } from './omitted.js';
import type { ChartTitle } from './titles.js';
import { withEvents } from './panel-events.js';
import { panelGroups, spanOf } from './panels.js';
import type { PanelsPicture } from './picture.js';

/** What tells one chart over time from another. */
export interface OverTime extends ChartTitle {
  readonly notes: (words: Words) => readonly string[];
  /** Whether the years of all panels stand below each other. */
  readonly aligned?: boolean;
  /** Whether events can stand under its time axes. */
  readonly events?: boolean;
  readonly defaults: Defaults;
  readonly pool: (tables: Tables) => readonly Observation[];
  readonly finding: (input: ChartInput, shown: readonly Observation[]) => string | null;
}

/** A chart of claims over time: small multiples, a panel a country and kind. */
export function overTime(spec: OverTime): Chart {
  return {
    ...spec,
    scales: true,
    picture: (input) => (spec.events ? withEvents(input, picture(spec, input)) : picture(spec, input)),
  };
}

function picture(spec: OverTime, input: ChartInput): PanelsPicture {
  const { words, filters, tables, scale } = input;
  const { shown, left } = choose(spec.pool(tables), filters, spec.defaults);
  const name = countryNamer(tables.countries);
  return {
    kind: 'panels',
    chart: spec.id,
    title: spec.title(words),
    lead: spec.lead(words),
    finding: spec.finding(input, shown),
    description: describe(words, name, shown),
    notes: spec.notes(words),
    claims: shown,
    promises: [],
    omitted: omittedWords(words, left, filters),
    scale,
    groups: panelGroups({ words, name, claims: shown }),
    ...(spec.aligned && { aligned: true }),
    span: spanOf(shown),
  };
}
