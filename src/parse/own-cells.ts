import type { Writable } from '../csv/typed-column.js';
import type { LongTable } from '../csv/long-table.js';
import type { Country } from '../tables/countries.js';
import { type OwnColumn, ownColumns } from '../tables/own-columns.js';
import type { Cell } from './line.js';
import { ownCell, type ReadCell } from './own-cell.js';
import type { Mapping } from './own-mapping.js';
import type { OwnProblems } from './own-problems.js';
import type { Reading } from './parse-cell.js';

/** The cells of a reader's own file, read as the columns of ours that they are mapped to. */
export class OwnCells {
  readonly #table: LongTable;
  readonly #mapping: Mapping;
  readonly #readers: ReadonlyMap<string, ReadCell>;

  constructor(table: LongTable, mapping: Mapping, countries: readonly Country[]) {
    this.#table = table;
    this.#mapping = mapping;
    this.#readers = new Map(ownColumns.map((column) => [column.name, ownCell(column, countries)]));
  }

  /** Whether anything fills a column. */
  has(name: OwnColumn): boolean {
    return this.#mapping[name] !== null;
  }

  /** Whether a column of the file fills it. */
  varies(name: OwnColumn): boolean {
    return typeof this.#mapping[name] === 'number';
  }

  text(name: OwnColumn, row: number): string {
    const filling = this.#mapping[name];
    if (filling === null) return '';
    return typeof filling === 'string' ? filling : (this.#table.columns[filling]?.text(row) ?? '');
  }

  reading(name: OwnColumn, text: string): Reading {
    return this.#readers.get(name)?.(text) ?? { value: null };
  }

  value(name: OwnColumn, row: number): Cell {
    const reading = this.has(name) ? this.reading(name, this.text(name, row)) : { value: null };
    return 'value' in reading ? reading.value : null;
  }

  /**
   * Writes a number for each cell of a column, from what it was read as, and `bad` where it could not be read. Each distinct text is
   * read once. Rows with a bad cell are marked and told.
   */
  write(name: OwnColumn, out: Writable, task: WriteTask): void {
    const { bad } = task;
    const of = (text: string): number => {
      const reading = this.reading(name, text);
      return 'value' in reading ? task.of(reading.value) : bad;
    };
    const filling = this.#mapping[name];
    if (typeof filling !== 'number') {
      fill(out, filling === null ? task.of(null) : of(filling));
    } else {
      this.#table.columns[filling]?.write(out, of);
      this.#tell(name, out, task);
    }
  }

  #tell(name: OwnColumn, out: Writable, { bad, good, problems }: WriteTask): void {
    const column = ownColumns.findIndex((one) => one.name === name);
    for (let row = 0; row < this.#table.rows; row++)
      if (Object.is(out[row], bad)) {
        const reading = this.reading(name, this.text(name, row));
        if ('value' in reading) continue;
        good[row] = 0;
        problems.add(row, column, reading.problem.kind);
      }
  }
}

export interface WriteTask {
  readonly of: (cell: Cell) => number;
  /** A number that stands for no cell that could be read. */
  readonly bad: number;
  readonly good: Uint8Array;
  readonly problems: OwnProblems;
}

function fill(out: Writable, value: number): void {
  for (let row = 0; row < out.length; row++) out[row] = value;
}
