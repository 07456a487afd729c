import { BlockMaker, type CellBlock } from './cell-block.js';
import { LineIndex } from './line-index.js';
import { NumbersColumn } from './numbers-column.js';
import { TextsColumn } from './texts-column.js';
import type { TypedColumn } from './typed-column.js';
import { WordsColumn } from './words-column.js';

/** So many rows tell whether the texts of a column come again. */
const sampled = 32_768;

/** A table of up to millions of rows as typed columns: never an object a row. */
export class LongTable {
  readonly header: readonly string[];
  readonly lines = new LineIndex();
  rows = 0;
  #columns: readonly TypedColumn[];
  #checkedAt = 0;

  constructor(header: readonly string[]) {
    this.header = header;
    this.#columns = header.map(() => new WordsColumn());
  }

  get columns(): readonly TypedColumn[] {
    return this.#columns;
  }

  add(block: CellBlock): void {
    for (const [at, line] of block.lines.entries()) this.lines.note(this.rows + at, line);
    for (const [at, column] of this.#columns.entries()) column.add(block, at);
    this.rows += block.rows;
    if (this.rows >= sampled && this.rows >= this.#checkedAt * 2) this.#settle();
  }

  /** A row as it stands in the file. */
  row(at: number): string[] {
    return this.#columns.map((column) => column.text(at));
  }

  /** Columns whose texts hardly come again change their form. */
  #settle(): void {
    this.#checkedAt = this.rows;
    this.#columns = this.#columns.map(settled);
  }
}

function settled(column: TypedColumn): TypedColumn {
  if (column instanceof WordsColumn) return isVaried(column) ? unlike(column) : column;
  if (column instanceof NumbersColumn && column.odd.size > column.length / 8)
    return refilled(column, new TextsColumn());
  return column;
}

function isVaried({ texts, length }: WordsColumn): boolean {
  return texts.length > length / 5;
}

function unlike(column: WordsColumn): TypedColumn {
  const numbers = refilled(column, new NumbersColumn());
  return numbers.odd.size <= column.length / 8 ? numbers : refilled(column, new TextsColumn());
}

function refilled<C extends TypedColumn>(from: TypedColumn, to: C): C {
  const maker = new BlockMaker(new Uint8Array(), 1, 0, new Uint32Array(2 * from.length));
  for (let row = 0; row < from.length; row++) maker.row([from.text(row)], row);
  to.add(maker.block, 0);
  return to;
}
