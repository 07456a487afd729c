import { isOwn } from '../tables/own-source.js';
import type { Found } from './find-row.js';

/** Whether a row that was found is of the reader's own file: it has no address, and is not to be cited as the record's. */
export function isOwnFound(found: Found | null): boolean {
  return found?.kind === 'claim' && isOwn(found.row);
}
