import type { Issue } from '../base/issue.js';
import type { Content } from '../parse/parse-table.js';
import { ReadTables } from '../parse/parse-tables.js';
import type { TableName } from '../tables/tables.js';
import type { Data } from './data.js';
import { LoadedTables } from './loaded-tables.svelte.js';
import { nextTurn } from './next-turn.js';

/** Fetches a file of the record; what it throws is told to the reader as a missing file. */
export type FetchBytes = (file: string) => Promise<Uint8Array>;

type RowCounts = Partial<Record<TableName, number>>;

/** The record in the browser: each table is fetched once, when a page asks for it. */
export class Dataset implements Data {
  readonly tables = new LoadedTables();
  issues = $state.raw<readonly Issue[]>([]);
  /** Tables that are there, or whose file could not be had. */
  #come = $state.raw<readonly TableName[]>([]);
  readonly #read: ReadTables;
  #asked: Partial<Record<TableName, Promise<void>>> = {};
  readonly #fetchBytes: FetchBytes;

  constructor(fetchBytes: FetchBytes, expected: RowCounts = {}) {
    this.#fetchBytes = fetchBytes;
    this.#read = new ReadTables(expected);
  }

  get failed(): boolean {
    return this.#come.some(this.#read.isMissing);
  }

  ready = (names: readonly TableName[]): boolean => names.every((name) => this.#come.includes(name));

  load = async (names: readonly TableName[]): Promise<void> => {
    const fresh = names.filter((name) => this.#asked[name] === undefined);
    if (fresh.length > 0) {
      const all = Promise.all(fresh.map(this.#add))
        .then(nextTurn)
        .then(() => this.#take(fresh));
      for (const name of fresh) this.#asked[name] = all;
    }
    await Promise.all(names.map((name) => this.#asked[name]));
  };

  retry = async (): Promise<void> => {
    const failed = this.#come.filter(this.#read.isMissing);
    for (const name of failed) this.#asked = { ...this.#asked, [name]: undefined };
    await this.load(failed);
  };

  /** A table is read as soon as its file is there: to read all in one go would keep the page from answering. */
  readonly #add = async (name: TableName): Promise<void> => {
    this.#read.add(name, await this.#fetch(name));
  };

  async #fetch(name: TableName): Promise<Content> {
    try {
      return await this.#fetchBytes(`${name}.csv`);
    } catch (error) {
      return { missing: error instanceof Error ? error.message : String(error) };
    }
  }

  /** All tables are checked against each other again, but rows that stand on the page stay the same objects. */
  #take(names: readonly TableName[]): void {
    const { tables, issues } = this.#read.check();
    this.#come = [...this.#come.filter((name) => !names.includes(name)), ...names];
    for (const name of names) Object.assign(this.tables, pick(tables, name));
    this.issues = issues;
  }
}

function pick(tables: object, name: string): object {
  return Object.fromEntries(Object.entries(tables).filter(([key]) => key === name));
}
