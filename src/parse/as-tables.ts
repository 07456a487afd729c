import type { TableName, Tables } from '../tables/tables.js';
import type { Cells } from './line.js';

/** The one cast of the project: these rows were built from the columns that their type is derived from. */
export function asTables(rows: Readonly<Record<TableName, readonly Cells[]>>): Tables {
  // eslint-disable-next-line no-restricted-syntax -- the one door for it: see above
  return rows as Tables;
}
