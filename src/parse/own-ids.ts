import type { OwnColumn } from '../tables/own-columns.js';
import type { OwnCells } from './own-cells.js';

/** The rows of the record by their ids, and the file that each stands in. */
export type RecordIds = ReadonlyMap<string, string>;

const column: OwnColumn = 'id';

/** The ids of a long table, looked up by their hashes: a number a row and no text is kept. */
export class OwnIds {
  readonly #cells: OwnCells;
  readonly #hashes: Uint32Array;
  readonly #record: RecordIds;
  /** By hash, the first row that has an id, counted from 1. */
  readonly #slots: Uint32Array;

  constructor(cells: OwnCells, hashes: Uint32Array, record: RecordIds) {
    this.#cells = cells;
    this.#hashes = hashes;
    this.#record = record;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)));
  }

  /** Goes through all rows once and says which have an id that stands before, or is one of the record. */
  each(told: (row: number, kind: 'duplicate_id' | 'record_id') => void): void {
    const [hashes, slots] = [this.#hashes, this.#slots];
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row] ?? 0;
      if (hash === 0 || hash === badId) continue;
      // most ids come once and find their place free
      const near = hash & (slots.length - 1);
      const slot = slots[near] === 0 ? near : this.#slotOf(hash, () => this.#textOf(row));
      if (slots[slot] === 0) slots[slot] = row + 1;
      else told(row, 'duplicate_id');
    }
    for (const id of this.#record.keys()) {
      const at = slots[this.#slotOf(hashOf(id), () => id)] ?? 0;
      if (at > 0) told(at - 1, 'record_id');
    }
  }

  /** The first row with the id of a row. */
  firstOf(row: number): number {
    return (this.#slots[this.#slotOf(this.#hashes[row] ?? 0, () => this.#textOf(row))] ?? 0) - 1;
  }

  /** The file of the record in which the id of a row stands. */
  fileOf(row: number): string | undefined {
    return this.#record.get(this.#textOf(row));
  }

  /** Where an id stands, or would; texts are asked for only where hashes are alike. */
  #slotOf(hash: number, id: () => string): number {
    const [hashes, slots] = [this.#hashes, this.#slots];
    const last = slots.length - 1;
    let slot = hash & last;
    for (let at = slots[slot] ?? 0; at !== 0; at = slots[slot] ?? 0) {
      if (hashes[at - 1] === hash && this.#textOf(at - 1) === id()) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #textOf(row: number): string {
    return this.#cells.text(column, row);
  }
}

/** Stands for a cell that could not be read. */
export const badId = 0xffffffff;

/** FNV-1a; 0 stands for no id. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % 0xfffffffe || 1;
}
