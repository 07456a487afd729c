import type { Column } from './column.js';
import { observationColumns } from './observations.js';

/** The columns that a reader's own file may fill: those of a claim. What its source is, is known. */
export type OwnColumn = Exclude<(typeof observationColumns)[number]['name'], 'source' | 'also'>;

export const ownColumns: readonly (Column & { readonly name: OwnColumn })[] = observationColumns
  .filter((column) => column.name !== 'source' && column.name !== 'also')
  .map((column) => (column.name === 'id' ? { ...column, kind: 'text', required: false } : column));

export const ownColumnNames: readonly OwnColumn[] = ownColumns.map(({ name }) => name);

/** What all rows get where no column of the file says it; a reader may choose another word. */
export const ownDefaults: Readonly<Partial<Record<OwnColumn, string>>> = {
  scope: 'national',
  indicator: 'people_detained',
  qualifier: 'exact',
  measure: 'unspecified',
  regime: 'unspecified',
  reported_by: 'unspecified',
  confidence: 'medium',
  counted: 'as your file counts',
};
