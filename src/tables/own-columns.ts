import type { Column } from './column.js';
import { observationColumns } from './observations.js';

/** The columns that a reader's own file may fill: those of a claim. What its source is, is known. */
export type OwnColumn = Exclude<(typeof observationColumns)[number]['name'], 'source' | 'also'>;

export const ownColumns: readonly (Column & { readonly name: OwnColumn })[] = observationColumns
  .filter((column) => column.name !== 'source' && column.name !== 'also')
  .map((column) => (column.name === 'id' ? { ...column, kind: 'text', required: false } : column));

export const ownColumnNames: readonly OwnColumn[] = ownColumns.map(({ name }) => name);

/**
 * What all rows get where no column of the file says it; a reader may choose another word. What is counted, and of which part of
 * a country, is never taken for granted: the reader says it.
 */
export const ownDefaults: Readonly<Partial<Record<OwnColumn, string>>> = {
  qualifier: 'exact',
  measure: 'unspecified',
  regime: 'unspecified',
  reported_by: 'unspecified',
  confidence: 'low',
  counted: 'as your file counts',
};

/** The columns that no column of the file fills, with what was taken instead and not changed by the reader. */
export function assumed(
  mapping: Readonly<Record<OwnColumn, number | string | null>>,
): (readonly [column: OwnColumn, word: string])[] {
  return ownColumnNames.flatMap((name) => {
    const word = ownDefaults[name];
    return word !== undefined && mapping[name] === word ? [[name, word] as const] : [];
  });
}
