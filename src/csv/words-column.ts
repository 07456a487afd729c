import type { CellBlock } from './cell-block.js';
import { roomy, textOf, type TypedColumn, type Writable } from './typed-column.js';

/** So many texts met last are remembered at most. */
const mostNear = 1 << 14;

/** Texts that come again and again: the bytes of each are kept once, and cells are its number. */
export class WordsColumn implements TypedColumn {
  readonly form = 'words';
  length = 0;
  distinct = 0;
  #codes = new Uint32Array(64);
  /** The bytes of all texts, and where those of each begin. */
  #pool = new Uint8Array(256);
  #starts = new Uint32Array(64);
  /** By the mark of some of its bytes, the text met last, counted from 1: most cells are found here. */
  #near = new Uint32Array(64);
  /** All texts, counted from 1, at the mark of all of their bytes or the next free place after it; half of the places are free at least. */
  #places = new Uint32Array(128);
  readonly #texts: string[] = [];

  add = ({ bytes, bounds, rows, width }: CellBlock, at: number): void => {
    this.#codes = roomy(this.#codes, this.length + rows, (length) => new Uint32Array(length));
    const codes = this.#codes;
    let { length } = this;
    const step = width * 2;
    for (let row = 0, bound = at * 2; row < rows; row++, bound += step)
      codes[length++] = this.#code(bytes, bounds[bound] ?? 0, bounds[bound + 1] ?? 0);
    this.length = length;
  };

  text = (row: number): string => this.#textOf(this.#codes[row] ?? 0);

  write = (out: Writable, of: (text: string) => number): void => {
    const values = Float64Array.from({ length: this.distinct }, (_, code) => of(this.#textOf(code)));
    const codes = this.#codes;
    for (let row = 0; row < this.length; row++) out[row] = values[codes[row] ?? 0] ?? 0;
  };

  /** All cells, in a block of one column. */
  get block(): CellBlock {
    const bounds = new Uint32Array(2 * this.length);
    for (let row = 0; row < this.length; row++) {
      const code = this.#codes[row] ?? 0;
      bounds[2 * row] = this.#starts[code] ?? 0;
      bounds[2 * row + 1] = this.#starts[code + 1] ?? 0;
    }
    return { bytes: this.#pool, bounds, rows: this.length, width: 1, lines: [] };
  }

  #textOf(code: number): string {
    return (this.#texts[code] ??= textOf(this.#pool, this.#starts[code] ?? 0, this.#starts[code + 1] ?? 0));
  }

  #code(bytes: Uint8Array, from: number, to: number): number {
    const slot = slotOf(bytes, from, to) & (this.#near.length - 1);
    const near = this.#near[slot] ?? 0;
    if (near > 0 && this.#is(near - 1, bytes, from, to)) return near - 1;
    const code = this.#learnt(bytes, from, to);
    this.#near[slot & (this.#near.length - 1)] = code + 1;
    return code;
  }

  #is(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const pool = this.#pool;
    const start = this.#starts[code] ?? 0;
    if ((this.#starts[code + 1] ?? 0) - start !== to - from) return false;
    const ahead = start - from;
    for (let at = from; at < to; at++) if (pool[at + ahead] !== bytes[at]) return false;
    return true;
  }

  /** The number of a text; one that was not met before gets the next. */
  #learnt(bytes: Uint8Array, from: number, to: number): number {
    const last = this.#places.length - 1;
    let place = markOf(bytes, from, to) & last;
    for (let code = 0; (code = this.#places[place] ?? 0) > 0; place = (place + 1) & last)
      if (this.#is(code - 1, bytes, from, to)) return code - 1;
    this.#places[place] = this.distinct + 1;
    return this.#push(bytes, from, to);
  }

  #push(bytes: Uint8Array, from: number, to: number): number {
    const code = this.distinct++;
    const start = this.#starts[code] ?? 0;
    this.#pool = roomy(this.#pool, start + to - from, (length) => new Uint8Array(length));
    this.#pool.set(bytes.subarray(from, to), start);
    this.#starts = roomy(this.#starts, code + 2, (length) => new Uint32Array(length));
    this.#starts[code + 1] = start + to - from;
    if (this.distinct * 2 > this.#places.length) this.#spread();
    return code;
  }

  /** Finds each text a place anew, among more. */
  #spread(): void {
    if (this.#near.length < mostNear) this.#near = new Uint32Array(this.#near.length * 4);
    const places = new Uint32Array(this.#places.length * 4);
    const last = places.length - 1;
    for (let code = 0; code < this.distinct; code++) {
      let place = markOf(this.#pool, this.#starts[code] ?? 0, this.#starts[code + 1] ?? 0) & last;
      while (places[place] !== 0) place = (place + 1) & last;
      places[place] = code + 1;
    }
    this.#places = places;
  }
}

/** A number that is another for nearly every text (FNV-1a, stirred). */
function markOf(bytes: Uint8Array, from: number, to: number): number {
  let mark = 0x811c9dc5;
  for (let at = from; at < to; at++) mark = Math.imul(mark ^ (bytes[at] ?? 0), 0x01000193);
  mark = Math.imul(mark ^ (mark >>> 15), 0x2c1b3c6d);
  return (mark ^ (mark >>> 13)) >>> 0;
}

/** A number of some signs of a text: those of one length with the same signs in five places share it. */
function slotOf(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length < 4) {
    let short = length;
    for (let at = from; at < to; at++) short = Math.imul(short, 31) + (bytes[at] ?? 0);
    return short;
  }
  const end = ((bytes[to - 3] ?? 0) * 31 + (bytes[to - 2] ?? 0)) * 31 + (bytes[to - 1] ?? 0);
  const mark =
    Math.imul(end, 31) + (bytes[to - 4] ?? 0) + (bytes[from + (length >> 1)] ?? 0) * 517 + length * 97;
  return mark ^ (mark >>> 14);
}
