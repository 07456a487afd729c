import type { Issue } from '../base/issue.js';
import { type TableName, tableNames, type Tables } from '../tables/tables.js';

/** The record as the pages see it: what has been read so far, and what was wrong with it. */
export interface Data {
  readonly tables: Tables;
  readonly issues: readonly Issue[];
  /** Whether a file could not be fetched at all. */
  readonly failed: boolean;
  readonly ready: (names: readonly TableName[]) => boolean;
  /** Fetches and reads what is not yet there; done when each is there or has failed. */
  readonly load: (names: readonly TableName[]) => Promise<void>;
  readonly retry: () => Promise<void>;
}

/** Tables that are all there, for pages written at build time. */
export function stillData(tables: Tables, issues: readonly Issue[] = []): Data {
  return { tables, issues, failed: false, ready: () => true, load: done, retry: done };
}

export const allTables: readonly TableName[] = tableNames;

function done(): Promise<void> {
  return Promise.resolve();
}
