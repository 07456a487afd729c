import type { CellBlock } from './cell-block.js';
import { roomy, textOf, type TypedColumn, type Writable } from './typed-column.js';

const blockRows = 4096;

/** Texts that hardly ever come again: put together in blocks, with the end of each. */
export class TextsColumn implements TypedColumn {
  readonly form = 'texts';
  length = 0;
  readonly #blocks: { readonly text: string; readonly ends: Uint32Array }[] = [];
  /** The bytes of the block that is still open, and where each of its texts ends in them. */
  #open = new Uint8Array(1024);
  #ends = new Uint32Array(blockRows);
  #rows = 0;

  add = ({ bytes, bounds, rows, width }: CellBlock, at: number): void => {
    for (let row = 0; row < rows; row++) {
      const bound = (row * width + at) * 2;
      this.#push(bytes, bounds[bound] ?? 0, bounds[bound + 1] ?? 0);
    }
  };

  text = (row: number): string => {
    const block = this.#blocks[Math.floor(row / blockRows)];
    const within = row % blockRows;
    if (!block) return this.#openText(within);
    return block.text.slice(within === 0 ? 0 : block.ends[within - 1], block.ends[within]);
  };

  write = (out: Writable, of: (text: string) => number): void => {
    for (let row = 0; row < this.length; row++) out[row] = of(this.text(row));
  };

  #push(bytes: Uint8Array, from: number, to: number): void {
    const start = this.#endOf(this.#rows - 1);
    const end = start + to - from;
    this.#open = roomy(this.#open, end, (length) => new Uint8Array(length));
    const [open, ahead] = [this.#open, start - from];
    for (let at = from; at < to; at++) open[at + ahead] = bytes[at] ?? 0;
    this.#ends[this.#rows++] = end;
    this.length++;
    if (this.#rows === blockRows) this.#close();
  }

  #endOf(row: number): number {
    return row < 0 ? 0 : (this.#ends[row] ?? 0);
  }

  #openText(row: number): string {
    return textOf(this.#open, this.#endOf(row - 1), this.#endOf(row));
  }

  #close(): void {
    const text = textOf(this.#open, 0, this.#endOf(blockRows - 1));
    this.#blocks.push(text.length === this.#endOf(blockRows - 1) ? { text, ends: this.#ends } : this.#long());
    this.#ends = new Uint32Array(blockRows);
    this.#rows = 0;
  }

  /** Where a sign takes more than a byte, texts end elsewhere than their bytes do. */
  #long(): { readonly text: string; readonly ends: Uint32Array } {
    const texts = Array.from({ length: blockRows }, (_, row) => this.#openText(row));
    let end = 0;
    return { text: texts.join(''), ends: Uint32Array.from(texts, (text) => (end += text.length)) };
  }
}
