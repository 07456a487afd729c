import { endOf, startOf } from '../base/dates.js';
import { type OwnColumn, ownColumnNames } from '../tables/own-columns.js';
import type { TextCodes, TypedKey } from '../tables/typed-claims.js';
import { type Cell, isList } from './line.js';
import type { OwnCells, WriteTask } from './own-cells.js';
import { badId, hashOf, OwnIds, type RecordIds } from './own-ids.js';
import { OwnProblems } from './own-problems.js';
import type { Figures } from './own-rules.js';

/** The words that each column of a kind may hold. */
export type ClaimWords = Readonly<Record<TypedKey, readonly string[]>>;

/** Stand for a cell that could not be read, and for an empty one. */
const bad = 255;
const empty = 254;
const badText = 0xffffffff;

/** Which rows are good, and what is wrong with the others. */
export type Told = Pick<WriteTask, 'good' | 'problems'>;

/** The columns of a long table as columns of claims, read once each. */
export class ClaimColumns {
  readonly #cells: OwnCells;
  readonly #rows: number;
  readonly #told: Told;

  constructor(cells: OwnCells, rows: number, told: Told) {
    this.#cells = cells;
    this.#rows = rows;
    this.#told = told;
  }

  /** The place of each cell among the words that its column may hold. */
  words(name: TypedKey, words: ClaimWords): Uint8Array {
    const known = new Map(words[name].map((word, at) => [word, at] as const));
    const of = (cell: Cell) => (typeof cell === 'string' ? (known.get(cell) ?? 0) : empty);
    return this.#write(name, new Uint8Array(this.#rows), of, bad);
  }

  /** The place of each cell among all the texts of its column. */
  texts(name: 'place' | 'series'): TextCodes {
    const known = new Map<Cell, number>([['', 0]]);
    const of = (cell: Cell) => {
      const text = cell ?? '';
      const code = known.get(text) ?? known.size;
      known.set(text, code);
      return code;
    };
    const codes = this.#write(name, new Uint32Array(this.#rows), of, badText);
    return { words: [...known.keys()].map(String), codes };
  }

  several(): Uint8Array {
    const of = (cell: Cell) => (isList(cell) && cell.includes('multi_year') ? 1 : 0);
    return this.#write('flags', new Uint8Array(this.#rows), of, bad);
  }

  period(): { from: Float64Array; to: Float64Array; year: Int16Array } {
    const year = new Int16Array(this.#rows);
    this.#write('start', year, (cell) => dateOf(cell)?.year ?? -1, -2);
    const from = this.#dates('start', startOf);
    const to = this.#dates(this.#cells.has('end') ? 'end' : 'start', endOf);
    return { from, to, year };
  }

  figures(): Figures {
    const number = (name: 'value' | 'low' | 'high') =>
      this.#write(name, new Float64Array(this.#rows), (cell) => (typeof cell === 'number' ? cell : NaN), -1);
    return { value: number('value'), low: number('low'), high: number('high') };
  }

  /** Ids that come again, here or in the record, are told. Their rows stay: the column may name a site, and marks are named by their lines. */
  ids(record: RecordIds): OwnIds | null {
    if (!this.#cells.varies('id')) return null;
    const of = (cell: Cell) => (typeof cell === 'string' ? hashOf(cell) : 0);
    const ids = new OwnIds(this.#cells, this.#write('id', new Uint32Array(this.#rows), of, badId), record);
    const at = ownColumnNames.indexOf('id');
    ids.each((row, kind) => this.#told.problems.add(row, at, kind));
    return ids;
  }

  check(name: OwnColumn): void {
    if (this.#cells.has(name)) this.#write(name, new Uint8Array(this.#rows), () => 0, bad);
  }

  #dates(name: 'start' | 'end', bound: typeof startOf): Float64Array {
    const quiet = name === 'start' ? { good: new Uint8Array(this.#rows), problems: new OwnProblems() } : {};
    const of = (cell: Cell) => {
      const date = dateOf(cell);
      return date ? bound(date) : NaN;
    };
    // what is wrong with a start was told with its year
    return this.#write(name, new Float64Array(this.#rows), of, -Infinity, quiet);
  }

  #write<A extends Uint8Array | Uint32Array | Int16Array | Float64Array>(
    name: OwnColumn,
    out: A,
    of: (cell: Cell) => number,
    none: number,
    told: Partial<Told> = {},
  ): A {
    this.#cells.write(name, out, { of, bad: none, ...this.#told, ...told });
    return out;
  }
}

function dateOf(cell: Cell) {
  return typeof cell === 'object' && cell !== null && 'text' in cell ? cell : null;
}

/** Which rows state a text at all. */
export function stated({ codes }: TextCodes): Uint8Array {
  return Uint8Array.from(codes, (code) => (code === 0 || code === badText ? 0 : 1));
}
