import { shortText } from '../base/short-text.js';
import { BlockMaker, boundsOf, type CellBlock, joined } from './cell-block.js';
import type { Fault } from './faults.js';
import { type QuotedRecord, QuotedRecords } from './quoted-records.js';

/** What is told of the records of a file as they come. */
export interface RecordSink {
  /** Once, before all else. */
  readonly header: (cells: readonly string[]) => void;
  /** Rows that have as many cells as the header. */
  readonly rows: (block: CellBlock) => void;
  readonly fault: (fault: Fault) => void;
}

const quote = 34;
const feed = 10;

/**
 * Reads a file piece by piece: UTF-8 without a mark, with LF line ends. Records with quotes are split by Papa Parse. All others end
 * at each sign that may end a cell, and are kept as bytes: a million rows would be ten million texts.
 */
export class RecordReader {
  readonly #records: QuotedRecords;
  readonly #delimiter: number;
  readonly #sink: RecordSink;
  #rest: Uint8Array[] = [];
  #bounds = new Uint32Array();
  #line = 1;
  /** Of the header; 0 before it is read, -1 where it cannot be. */
  #width = 0;
  #blank: number[] = [];

  constructor(delimiter: string, sink: RecordSink) {
    this.#records = new QuotedRecords(delimiter);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#sink = sink;
  }

  /** Takes the next piece of the file; the last one may lack its line end. */
  push(piece: Uint8Array, last = false): void {
    this.#rest.push(piece);
    if (!last && !piece.includes(feed)) return;
    const bytes = this.#rest.length > 1 ? joined(this.#rest) : piece;
    const ended = last && bytes.length > 0 && bytes.at(-1) !== feed ? joined([bytes, lineEnd]) : bytes;
    this.#rest = [this.#rows(this.#afterHeader(ended, last), last).slice()];
  }

  /** What follows the header, once that is read: how wide it is must be known before all else. */
  #afterHeader(bytes: Uint8Array, last: boolean): Uint8Array {
    let from = 0;
    while (this.#width === 0 && bytes.includes(feed, from)) {
      const special = this.#records.at(bytes, from, last);
      if (special === null) break;
      this.#header(special);
      from = special.end;
    }
    return bytes.subarray(from);
  }

  #header({ record, fault }: QuotedRecord): void {
    if (fault) this.#tell(fault, record);
    else if (record !== '') this.#start(this.#records.split(record));
    this.#line += countLines(record);
  }

  #start(cells: readonly string[]): void {
    this.#width = this.#records.width = cells.length;
    this.#sink.header(cells);
  }

  /** Reads the rows of all whole records, and gives what may go on in the next piece. */
  #rows(bytes: Uint8Array, last: boolean): Uint8Array {
    if (this.#width <= 0) return this.#width === 0 ? bytes : new Uint8Array();
    const end = bytes.lastIndexOf(feed) + 1;
    const maker = this.#maker(bytes.subarray(0, end));
    let at = 0;
    while (at < end) {
      const next = bytes.indexOf(quote, at);
      const start = next < 0 || next >= end ? end : Math.max(at, bytes.lastIndexOf(feed, next) + 1);
      this.#line = maker.plain(at, start, this.#line, this.#odd);
      this.#tellBlankBefore(maker.lastLine);
      at = start;
      const special = start < end ? this.#records.at(bytes, start, last) : null;
      if (special === null) break;
      this.#take(special, maker);
      at = special.end;
    }
    const { block } = maker;
    if (block.rows > 0) this.#sink.rows(block);
    return bytes.subarray(at);
  }

  #maker(bytes: Uint8Array): BlockMaker {
    const most = boundsOf(bytes);
    if (this.#bounds.length < most) this.#bounds = new Uint32Array(most);
    return new BlockMaker(bytes, this.#width, this.#delimiter, this.#bounds);
  }

  #take({ record, fault }: QuotedRecord, maker: BlockMaker): void {
    if (fault) this.#tell(fault, record);
    else this.#takeCells(this.#records.split(record), maker);
    this.#line += countLines(record);
  }

  #takeCells(cells: readonly string[], maker: BlockMaker): void {
    if (cells.length !== this.#width) this.#odd(cells.length, this.#line);
    else {
      this.#tellBlankBefore(this.#line);
      maker.row(cells, this.#line);
    }
  }

  /** A line that is no row: blank, or of another width. */
  readonly #odd = (cells: number, line: number): void => {
    if (cells === 0) this.#blank.push(line);
    else {
      this.#tellBlankBefore(line);
      this.#tellRagged(cells, line);
    }
  };

  /** A header that is faulty leaves nothing that can be read. */
  #tell(kind: Fault['kind'], record: string): void {
    this.#tellBlankBefore(this.#line);
    this.#sink.fault({ kind, line: this.#line, expected: '', found: shortText(record.trim()) });
    if (this.#width === 0) this.#width = -1;
  }

  #tellRagged(cells: number, line: number): void {
    const expected = String(this.#width);
    this.#sink.fault({ kind: 'ragged_row', line, expected, found: String(cells) });
  }

  /** Blank lines at the end of a file are nothing; those that others follow are told. */
  #tellBlankBefore(line: number): void {
    if (!((this.#blank[0] ?? line) < line)) return;
    const told = this.#blank.filter((blank) => blank < line);
    this.#blank = this.#blank.slice(told.length);
    for (const blank of told) this.#tellRagged(0, blank);
  }
}

const lineEnd = new Uint8Array([feed]);

function countLines(record: string): number {
  let lines = 1;
  for (let at = record.indexOf('\n'); at >= 0; at = record.indexOf('\n', at + 1)) lines++;
  return lines;
}
