import type { Issue } from '../base/issue.js';
import { type Content } from '../parse/parse-table.js';
import { parseTables } from '../parse/parse-tables.js';
import { type TableName, tableNames } from '../tables/tables.js';
import type { Data } from './data.js';
import { LoadedTables } from './loaded-tables.svelte.js';

/** Fetches a file of the record; what it throws is told to the reader as a missing file. */
export type FetchBytes = (file: string) => Promise<Uint8Array>;

type RowCounts = Partial<Record<TableName, number>>;

/** The record in the browser: each table is fetched once, when a page asks for it. */
export class Dataset implements Data {
  readonly tables = new LoadedTables();
  issues = $state.raw<readonly Issue[]>([]);
  #files = $state.raw<Partial<Record<TableName, Content>>>({});
  #asked: Partial<Record<TableName, Promise<void>>> = {};
  readonly #fetchBytes: FetchBytes;
  readonly #expected: RowCounts;

  constructor(fetchBytes: FetchBytes, expected: RowCounts = {}) {
    this.#fetchBytes = fetchBytes;
    this.#expected = expected;
  }

  get failed(): boolean {
    return Object.values(this.#files).some(isMissing);
  }

  ready = (names: readonly TableName[]): boolean => names.every((name) => this.#files[name] !== undefined);

  load = async (names: readonly TableName[]): Promise<void> => {
    const fetched: Partial<Record<TableName, Content>> = {};
    const fresh = names.filter((name) => this.#asked[name] === undefined);
    if (fresh.length > 0) {
      const all = Promise.all(fresh.map(async (name) => (fetched[name] = await this.#fetch(name)))).then(() =>
        this.#take(fetched),
      );
      for (const name of fresh) this.#asked[name] = all;
    }
    await Promise.all(names.map((name) => this.#asked[name]));
  };

  retry = async (): Promise<void> => {
    const failed = tableNames.filter((name) => isMissing(this.#files[name]));
    for (const name of failed) this.#asked = { ...this.#asked, [name]: undefined };
    await this.load(failed);
  };

  async #fetch(name: TableName): Promise<Content> {
    try {
      return await this.#fetchBytes(`${name}.csv`);
    } catch (error) {
      return { missing: error instanceof Error ? error.message : String(error) };
    }
  }

  /** All files are checked against each other again, but rows that stand on the page stay the same objects. */
  #take(fetched: Partial<Record<TableName, Content>>): void {
    this.#files = { ...this.#files, ...fetched };
    const { tables, issues } = parseTables(this.#files, this.#expected);
    for (const name of Object.keys(fetched)) Object.assign(this.tables, pick(tables, name));
    this.issues = issues;
  }
}

function pick(tables: object, name: string): object {
  return Object.fromEntries(Object.entries(tables).filter(([key]) => key === name));
}

function isMissing(content: Content | undefined): boolean {
  return typeof content === 'object' && 'missing' in content;
}
