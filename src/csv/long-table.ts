import type { CellBlock } from './cell-block.js';
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
  /** On which line of the file it stands. */
  readonly headerLine: number;
  readonly lines = new LineIndex();
  rows = 0;
  #columns: readonly TypedColumn[];
  #checkedAt = 0;

  constructor(header: readonly string[], headerLine = 1) {
    this.header = header;
    this.headerLine = headerLine;
    this.#columns = header.map(() => new WordsColumn());
  }

  get columns(): readonly TypedColumn[] {
    return this.#columns;
  }

  add(block: CellBlock): void {
    for (let row = 0; row < block.rows; row++) this.lines.note(this.rows + row, block.lines[row] ?? 0);
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
  if (column instanceof NumbersColumn && isOdd(column)) return filled(new TextsColumn(), column.block);
  return column;
}

const isVaried = ({ distinct, length }: WordsColumn) => distinct > length / 5;
const isOdd = ({ odd, length }: NumbersColumn) => odd.size > length / 8;

function unlike({ block }: WordsColumn): TypedColumn {
  const numbers = filled(new NumbersColumn(), block);
  return isOdd(numbers) ? filled(new TextsColumn(), block) : numbers;
}

function filled<C extends TypedColumn>(column: C, block: CellBlock): C {
  column.add(block, 0);
  return column;
}
