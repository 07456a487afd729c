import type { Defaults, Filters } from '../queries/filters.js';
import type { Picks } from '../queries/picks.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { Picture } from './picture.js';
import type { RowFacet } from './row-facets.js';
import type { ChartTitle } from './titles.js';

/** What a chart is drawn from: nothing else may change its picture. */
export interface ChartInput {
  readonly tables: Tables;
  readonly filters: Filters;
  readonly words: Words;
  readonly scale: 'own' | 'shared' | 'log';
  /** What promises, events and acts are narrowed to; all where it is left out. */
  readonly picks?: Picks;
  /** Text that acts and events are searched for. */
  readonly q?: string;
  /** What a time line is parted by; categories where it is left out. */
  readonly lanes?: 'category' | 'country';
  /** Whether events stand under a chart over time. */
  readonly events?: boolean;
}

/** A chart: a pure function from tables and filters to a picture. */
export interface Chart extends ChartTitle {
  readonly defaults: Defaults;
  /** Whether its axes can be shared or logarithmic. */
  readonly scales: boolean;
  /** The claims that its filters choose from. */
  readonly pool: (tables: Tables) => readonly Observation[];
  /** What its rows can be narrowed to where they are no claims; left out where claims are filtered. */
  readonly facets?: (input: ChartInput) => readonly RowFacet[];
  /** The picks that show what it leaves out by default; left out where filters do. */
  readonly all?: Partial<Picks>;
  /** Whether its rows can be searched for text. */
  readonly searches?: boolean;
  /** Whether its rows stand in lanes that can be parted in more than one way. */
  readonly lanes?: boolean;
  /** Whether events can stand under its time axes. */
  readonly events?: boolean;
  readonly picture: (input: ChartInput) => Picture;
}
