import { roomy } from './typed-column.js';

const feed = 10;

/** Rows of cells as places in bytes of UTF-8: cell `c` of row `r` goes from `bounds[2 * (r * width + c)]` to the bound after it. */
export interface CellBlock {
  readonly bytes: Uint8Array;
  readonly bounds: Uint32Array;
  readonly rows: number;
  readonly width: number;
  /** On which line of the file each row begins. */
  readonly lines: readonly number[];
}

/** What the records of some whole lines are put into. Cells of lines without quotes stay where they are in these. */
export class BlockMaker {
  #bytes: Uint8Array;
  readonly #width: number;
  readonly #delimiter: number;
  readonly #bounds: Uint32Array;
  readonly #lines: number[] = [];
  #filled = 0;
  #end: number;

  /** Of the bytes, those up to `length` are the file's; `delimiter` is the code of an ASCII sign; `bounds` has room for `boundsOf` the length. */
  constructor(bytes: Uint8Array, length: number, width: number, delimiter: number, bounds: Uint32Array) {
    this.#bytes = bytes;
    this.#width = width;
    this.#delimiter = delimiter;
    this.#bounds = bounds;
    this.#end = length;
  }

  get lastLine(): number {
    return this.#lines.at(-1) ?? 0;
  }

  /** Takes whole lines without a quote; of those with another number of cells, or blank, the caller is told. Gives the line that follows. */
  plain(from: number, to: number, line: number, odd: (cells: number, line: number) => void): number {
    const bytes = this.#bytes;
    const bounds = this.#bounds;
    const delimiter = this.#delimiter;
    // most signs of most files come after both that end a cell
    const highest = Math.max(delimiter, feed);
    let begun = this.#filled;
    let filled = begun;
    let start = from;
    let now = line;
    for (let at = from; at < to; at++) {
      const sign = bytes[at] ?? 0;
      if (sign > highest || (sign !== delimiter && sign !== feed)) continue;
      bounds[filled++] = start;
      bounds[filled++] = at;
      start = at + 1;
      if (sign === delimiter) continue;
      const cells = at === bounds[begun] ? 0 : (filled - begun) / 2;
      if (cells === this.#width) this.#lines.push(now);
      else {
        odd(cells, now);
        filled = begun;
      }
      begun = filled;
      now++;
    }
    this.#filled = filled;
    return now;
  }

  /** Takes the cells of a record that was read apart: they are put after the bytes of the file. */
  row(cells: readonly string[], line: number): void {
    const text = cells.join('');
    // a sign takes three bytes at most for each of its units
    this.#bytes = roomy(this.#bytes, this.#end + text.length * 3, (length) => new Uint8Array(length));
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(this.#end));
    for (const cell of cells) {
      this.#bounds[this.#filled++] = this.#end;
      this.#end += written === text.length ? cell.length : encoder.encode(cell).length;
      this.#bounds[this.#filled++] = this.#end;
    }
    this.#lines.push(line);
  }

  get block(): CellBlock {
    return {
      bytes: this.#bytes,
      bounds: this.#bounds,
      rows: this.#lines.length,
      width: this.#width,
      lines: this.#lines,
    };
  }
}

/** The most bounds that whole lines of so many bytes have: a cell has a byte of its own at least, the sign that ends it. */
export const boundsOf = (length: number): number => 2 * length;

const encoder = new TextEncoder();
