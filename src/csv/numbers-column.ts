import { BlockMaker, type CellBlock } from './cell-block.js';
import { roomy, textOf, type TypedColumn, type Writable } from './typed-column.js';

const zero = 48;

/** Whole numbers, written without a sign or a zero before them. What else stands among them is kept as it is. */
export class NumbersColumn implements TypedColumn {
  readonly form = 'numbers';
  length = 0;
  values = new Float64Array(1024);
  readonly odd = new Map<number, string>();

  add = ({ bytes, bounds, rows, width }: CellBlock, at: number): void => {
    this.values = roomy(this.values, this.length + rows, (length) => new Float64Array(length));
    for (let row = 0; row < rows; row++) {
      const bound = (row * width + at) * 2;
      this.#push(bytes, bounds[bound] ?? 0, bounds[bound + 1] ?? 0);
    }
  };

  /** All cells, in a block of one column. */
  get block(): CellBlock {
    const maker = new BlockMaker(new Uint8Array(), 0, 1, 0, new Uint32Array(2 * this.length));
    for (let row = 0; row < this.length; row++) maker.row([this.text(row)], row);
    return maker.block;
  }

  text = (row: number): string => this.odd.get(row) ?? String(this.values[row] ?? '');

  write = (out: Writable, of: (text: string) => number): void => {
    for (let row = 0; row < this.length; row++) out[row] = of(this.text(row));
  };

  #push(bytes: Uint8Array, from: number, to: number): void {
    const value = plainNumber(bytes, from, to);
    if (value < 0) this.odd.set(this.length, textOf(bytes, from, to));
    this.values[this.length++] = value;
  }
}

/** The number that at most fifteen figures are; -1 for all else. */
function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length === 0 || length > 15 || (length > 1 && bytes[from] === zero)) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const figure = (bytes[at] ?? 0) - zero;
    if (figure < 0 || figure > 9) return -1;
    value = value * 10 + figure;
  }
  return value;
}
