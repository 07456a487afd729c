import type { Observation } from './observations.js';

/** The source of every row of a reader's own file: never one of the record's. */
export const ownSource = 'your-file';

/** What the ids of such rows begin with; the line follows. */
export const ownRow = `${ownSource}-line-`;

/** Whether a row is of the reader's own file. */
export function isOwn({ source }: Pick<Observation, 'source'>): boolean {
  return source === ownSource;
}
