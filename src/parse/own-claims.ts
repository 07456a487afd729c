import { endOf, startOf } from '../base/dates.js';
import type { IssueKind } from '../base/issue.js';
import { type OwnColumn, ownColumnNames, ownColumns } from '../tables/own-columns.js';
import type { TextCodes, TypedClaims, TypedKey } from '../tables/typed-claims.js';
import { type Cell, isList } from './line.js';
import type { OwnCells, WriteTask } from './own-cells.js';
import { badId, hashOf, OwnIds, type RecordIds } from './own-ids.js';
import { OwnProblems } from './own-problems.js';

/** The claims of a reader's own file, and what is wrong with its cells. */
export interface OwnClaims {
  readonly claims: TypedClaims;
  readonly problems: OwnProblems;
  /** Null where no column of the file has ids. */
  readonly ids: OwnIds | null;
}

/** Reads the cells of a long table as claims, column by column: no row ever becomes an object. */
export function ownClaims(
  cells: OwnCells,
  rows: number,
  countries: readonly string[],
  record: RecordIds,
): OwnClaims {
  const good = new Uint8Array(rows).fill(1);
  const problems = new OwnProblems();
  const reader = new ClaimColumns(cells, rows, { good, problems });
  const words = wordsOf(countries);
  const codes = { country: reader.words('country', words), ...codesOf(reader, words) };
  const { from, to, year } = reader.period();
  const figures = reader.figures();
  const texts = { place: reader.texts('place'), series: reader.texts('series') };
  const several = reader.several();
  for (const name of plain) reader.check(name);
  const ids = reader.ids(record);
  for (let row = 0; row < rows; row++)
    if (good[row] === 1) tellCross(row, { from, to, ...figures }, { good, problems });
  return {
    claims: {
      rows,
      good,
      words,
      codes,
      from,
      to,
      year,
      ...spans(figures),
      several,
      texts,
      series: stated(texts.series),
    },
    problems,
    ids,
  };
}

type Words = Readonly<Record<TypedKey, readonly string[]>>;

/** Columns that nothing is counted by: their cells are read again where a row is shown. */
const plain: readonly OwnColumn[] = ['counted', 'locator', 'qualifier'];
const bad = 255;
const empty = 254;
const badText = 0xffffffff;

function wordsOf(countries: readonly string[]): Words {
  const of = (key: TypedKey): readonly string[] => {
    const column = ownColumns.find(({ name }) => name === key);
    return column && 'values' in column ? column.values : [];
  };
  return {
    country: countries,
    scope: of('scope'),
    indicator: of('indicator'),
    measure: of('measure'),
    regime: of('regime'),
    reported_by: of('reported_by'),
    confidence: of('confidence'),
  };
}

function codesOf(reader: ClaimColumns, words: Words) {
  return {
    scope: reader.words('scope', words),
    indicator: reader.words('indicator', words),
    measure: reader.words('measure', words),
    regime: reader.words('regime', words),
    reported_by: reader.words('reported_by', words),
    confidence: reader.words('confidence', words),
  };
}

interface Figures {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

type Told = Pick<WriteTask, 'good' | 'problems'>;

class ClaimColumns {
  readonly #cells: OwnCells;
  readonly #rows: number;
  readonly #told: Told;

  constructor(cells: OwnCells, rows: number, told: Told) {
    this.#cells = cells;
    this.#rows = rows;
    this.#told = told;
  }

  /** The place of each cell among the words that its column may hold. */
  words(name: TypedKey, words: Words): Uint8Array {
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

type Crossed = Figures & { readonly from: Float64Array; readonly to: Float64Array };

/** The rules that span the cells of one claim; those of the record itself. */
function tellCross(row: number, columns: Crossed, { good, problems }: Told): void {
  const found = crossProblem(row, columns);
  if (found === null) return;
  good[row] = 0;
  problems.add(row, ownColumnNames.indexOf(found[0]), found[1]);
}

function crossProblem(row: number, { from, to, ...figures }: Crossed): [OwnColumn, IssueKind] | null {
  if ((from[row] ?? NaN) >= (to[row] ?? NaN)) return ['start', 'start_after_end'];
  return figureProblem(figures.value[row] ?? NaN, figures.low[row] ?? NaN, figures.high[row] ?? NaN);
}

function figureProblem(value: number, low: number, high: number): [OwnColumn, IssueKind] | null {
  if (low > value) return ['low', 'low_above_value'];
  if (value > high) return ['value', 'value_above_high'];
  if (low > high) return ['low', 'low_above_high'];
  const [noLow, noHigh] = [Number.isNaN(low), Number.isNaN(high)];
  if (noLow !== noHigh) return [noLow ? 'low' : 'high', 'range_incomplete'];
  return noLow && Number.isNaN(value) ? ['value', 'no_figure'] : null;
}

function spans({ value, low, high }: Figures): { low: Float64Array; high: Float64Array } {
  for (let row = 0; row < value.length; row++) {
    if (Number.isNaN(low[row])) low[row] = value[row] ?? NaN;
    if (Number.isNaN(high[row])) high[row] = value[row] ?? NaN;
  }
  return { low, high };
}

function stated({ codes }: TextCodes): Uint8Array {
  return Uint8Array.from(codes, (code) => (code === 0 || code === badText ? 0 : 1));
}
