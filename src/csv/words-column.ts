import type { CellBlock } from './cell-block.js';
import { roomy, textOf, type TypedColumn, type Writable } from './typed-column.js';

const slots = 1 << 14;

/** Texts that come again and again: each is kept once, and cells are its number. */
export class WordsColumn implements TypedColumn {
  readonly form = 'words';
  length = 0;
  readonly texts: string[] = [];
  codes = new Uint32Array(1024);
  readonly #known = new Map<string, number>();
  /** The bytes of all texts, and where those of each begin. */
  #pool = new Uint8Array(1024);
  #starts = new Uint32Array(64);
  /** By a mark of its bytes, the text met last, counted from 1: most cells are found here, and never become a text of their own. */
  readonly #near = new Uint32Array(slots);

  get size(): number {
    const kept = this.codes.byteLength + this.#pool.byteLength + this.#starts.byteLength;
    return kept + this.texts.reduce((sum, text) => sum + text.length + 90, 0);
  }

  add = ({ bytes, bounds, rows, width }: CellBlock, at: number): void => {
    this.codes = roomy(this.codes, this.length + rows, (length) => new Uint32Array(length));
    const { codes } = this;
    let { length } = this;
    const step = width * 2;
    for (let row = 0, bound = at * 2; row < rows; row++, bound += step)
      codes[length++] = this.#code(bytes, bounds[bound] ?? 0, bounds[bound + 1] ?? 0);
    this.length = length;
  };

  text = (row: number): string => this.texts[this.codes[row] ?? 0] ?? '';

  write = (out: Writable, of: (text: string) => number): void => {
    const values = this.texts.map((text) => of(text));
    const { codes, length } = this;
    for (let row = 0; row < length; row++) out[row] = values[codes[row] ?? 0] ?? 0;
  };

  #code(bytes: Uint8Array, from: number, to: number): number {
    const slot = slotOf(bytes, from, to);
    const near = this.#near[slot] ?? 0;
    if (near > 0 && this.#is(near - 1, bytes, from, to)) return near - 1;
    const code = this.#learnt(bytes, from, to);
    this.#near[slot] = code + 1;
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

  #learnt(bytes: Uint8Array, from: number, to: number): number {
    const text = textOf(bytes, from, to);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const code = this.texts.push(text) - 1;
    this.#known.set(text, code);
    const start = this.#starts[code] ?? 0;
    this.#pool = roomy(this.#pool, start + to - from, (length) => new Uint8Array(length));
    this.#pool.set(bytes.subarray(from, to), start);
    this.#starts = roomy(this.#starts, code + 2, (length) => new Uint32Array(length));
    this.#starts[code + 1] = start + to - from;
    return code;
  }
}

/** Texts of one length with the same signs in five places share a slot. */
function slotOf(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length < 4) {
    let short = length;
    for (let at = from; at < to; at++) short = Math.imul(short, 31) + (bytes[at] ?? 0);
    return short & (slots - 1);
  }
  const end = ((bytes[to - 3] ?? 0) * 31 + (bytes[to - 2] ?? 0)) * 31 + (bytes[to - 1] ?? 0);
  const mark =
    Math.imul(end, 31) + (bytes[to - 4] ?? 0) + (bytes[from + (length >> 1)] ?? 0) * 517 + length * 97;
  return (mark ^ (mark >>> 14)) & (slots - 1);
}
