import type { Observation } from './observations.js';

/** The source of every row of a reader's own file: never one of the record's. */
export const ownSource = 'your-file';

/** What the ids of such rows begin with; the line follows. */
export const ownRow = `${ownSource}-line-`;

/** Whether an id is that of a row of the reader's own file. */
export function isOwnId(id: string): boolean {
  return id.startsWith(ownRow);
}

/** Whether a row is of the reader's own file. */
export function isOwn({ source }: Pick<Observation, 'source'>): boolean {
  return source === ownSource;
}
