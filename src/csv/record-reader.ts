import { shortText } from '../base/short-text.js';
import { BlockMaker, boundsOf, type CellBlock } from './cell-block.js';
import type { Fault } from './faults.js';
import { namedSign } from './named-sign.js';
import { type QuotedRecord, QuotedRecords } from './quoted-records.js';
import { roomy } from './typed-column.js';

/** What is told of the records of a file as they come. */
export interface RecordSink {
  /** Once, before all else. */
  readonly header: (cells: readonly string[], line: number) => void;
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
  /** What was not read yet, with room after it. */
  #bytes: Uint8Array = new Uint8Array(1 << 16);
  #length = 0;
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
    this.#append(piece);
    if (!last && !piece.includes(feed)) return;
    if (last && this.#length > 0 && this.#bytes[this.#length - 1] !== feed) this.#append(lineEnd);
    const bytes = this.#bytes.subarray(0, this.#length);
    const rest = bytes.subarray(this.#rows(bytes, this.#afterHeader(bytes, last), last));
    this.#bytes.set(rest);
    this.#length = rest.length;
  }

  #append(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    this.#bytes = roomy(this.#bytes, length, (wanted) => new Uint8Array(wanted));
    this.#bytes.set(piece, this.#length);
    this.#length = length;
  }

  /** Where the header ends, once that is read: how wide it is must be known before all else. */
  #afterHeader(bytes: Uint8Array, last: boolean): number {
    let from = 0;
    while (this.#width === 0 && bytes.includes(feed, from)) {
      const special = this.#records.at(bytes, from, last);
      if (special === null) break;
      this.#header(special);
      from = special.end;
    }
    return from;
  }

  #header({ record, fault }: QuotedRecord): void {
    // a first line that only names the delimiter is no header
    const isNaming = this.#line === 1 && namedSign(record) !== null;
    if (fault && !isNaming) this.#tell(fault, record);
    else if (record !== '' && !isNaming) this.#start(this.#records.split(record));
    this.#line += countLines(record);
  }

  #start(cells: readonly string[]): void {
    this.#width = this.#records.width = cells.length;
    this.#sink.header(cells, this.#line);
  }

  /** Reads the rows of all whole records from a place on; gives where what may go on in the next piece begins. */
  #rows(bytes: Uint8Array, from: number, last: boolean): number {
    if (this.#width <= 0) return this.#width === 0 ? from : bytes.length;
    const end = bytes.lastIndexOf(feed) + 1;
    if (end <= from) return from;
    const maker = this.#maker(bytes.length, boundsOf(end - from));
    let at = from;
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
    this.#bytes = block.bytes;
    if (block.rows > 0) this.#sink.rows(block);
    return at;
  }

  #maker(length: number, most: number): BlockMaker {
    if (this.#bounds.length < most) this.#bounds = new Uint32Array(most);
    return new BlockMaker(this.#bytes, length, this.#width, this.#delimiter, this.#bounds);
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
