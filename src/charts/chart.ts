import type { Filters } from '../queries/filters.js';
import type { Defaults } from '../queries/filters.js';
import type { Observation } from '../tables/observations.js';
import type { TableName, Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { ChartId, Picture } from './picture.js';

/** What a chart is drawn from: nothing else may change its picture. */
export interface ChartInput {
  readonly tables: Tables;
  readonly filters: Filters;
  readonly words: Words;
  readonly scale: 'own' | 'shared' | 'log';
}

/** A chart: a pure function from tables and filters to a picture. */
export interface Chart {
  readonly id: ChartId;
  /** The kind of all its pictures: a page loads the code that draws them, and no other. */
  readonly kind: Picture['kind'];
  readonly title: (words: Words) => string;
  readonly lead: (words: Words) => string;
  /** The tables without which it cannot be drawn; sources come when evidence, table or download asks. */
  readonly needs: readonly TableName[];
  readonly defaults: Defaults;
  /** Whether its axes can be shared or logarithmic. */
  readonly scales: boolean;
  /** The claims that its filters choose from. */
  readonly pool: (tables: Tables) => readonly Observation[];
  readonly picture: (input: ChartInput) => Picture;
}
