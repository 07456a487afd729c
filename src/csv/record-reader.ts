import Papa from 'papaparse';
import type { IssueKind } from '../base/issue.js';
import { shortText } from '../base/short-text.js';
import { BlockMaker, boundsOf, type CellBlock, joined } from './cell-block.js';
import { type RecordForms, recordForms } from './record-forms.js';

/** A record that cannot be read: it costs its first line only. */
export interface Fault {
  readonly kind: Extract<IssueKind, 'open_quote' | 'stray_quote' | 'ragged_row'>;
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/** What is told of the records of a file as they come. */
export interface RecordSink {
  /** Once, before all else. */
  readonly header: (cells: readonly string[]) => void;
  /** Rows that have as many cells as the header. */
  readonly rows: (block: CellBlock) => void;
  readonly fault: (fault: Fault) => void;
}

/** A cell in quotes may hold no more than so much, so that a quote that never closes cannot swallow a file. */
const longest = 100_000;
const quote = 34;
const feed = 10;
// a mark within a file is a sign like others
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A record with quotes, or a line of one that is faulty. */
interface Special {
  /** Where it ends, line end included. */
  readonly end: number;
  readonly record: string;
  readonly fault: Fault['kind'] | null;
}

/**
 * Reads a file piece by piece: UTF-8 without a mark, with LF line ends. Records with quotes are split by Papa Parse. All others end
 * at each sign that may end a cell, and are kept as bytes: a million rows would be ten million texts.
 */
export class RecordReader {
  readonly #forms: RecordForms;
  readonly #delimiter: string;
  readonly #sink: RecordSink;
  #rest: Uint8Array[] = [];
  #bounds = new Uint32Array();
  #line = 1;
  /** Of the header; 0 before it is read, -1 where it cannot be. */
  #width = 0;
  #blank: number[] = [];

  constructor(delimiter: string, sink: RecordSink) {
    this.#forms = recordForms(delimiter);
    this.#delimiter = delimiter;
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
      const special = this.#special(bytes, from, last);
      if (special === null) break;
      this.#header(special);
      from = special.end;
    }
    return bytes.subarray(from);
  }

  #header({ record, fault }: Special): void {
    if (fault) this.#tell(fault, record);
    else if (record !== '') this.#start(this.#split(record));
    this.#line += countLines(record);
  }

  #start(cells: readonly string[]): void {
    this.#width = cells.length;
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
      const special = start < end ? this.#special(bytes, start, last) : null;
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
    return new BlockMaker(bytes, this.#width, this.#delimiter.charCodeAt(0), this.#bounds);
  }

  #take({ record, fault }: Special, maker: BlockMaker): void {
    if (fault) this.#tell(fault, record);
    else this.#takeCells(this.#split(record), maker);
    this.#line += countLines(record);
  }

  #takeCells(cells: readonly string[], maker: BlockMaker): void {
    const isBlank = cells.length === 1 && cells[0] === '';
    if (cells.length !== this.#width || isBlank) this.#odd(isBlank ? 0 : cells.length, this.#line);
    else {
      this.#tellBlankBefore(this.#line);
      maker.row(cells, this.#line);
    }
  }

  /** The record with quotes that begins at a place, or a line without; null where it may go on in the next piece. */
  #special(bytes: Uint8Array, start: number, last: boolean): Special | null {
    const first = bytes.indexOf(feed, start) + 1;
    for (let end = first; end > 0; end = afterNextQuote(bytes, end)) {
      const record = decoder.decode(bytes.subarray(start, end - 1));
      if (this.#forms.isWhole(record) && (end === first || this.#isWide(record)))
        return { end, record, fault: null };
      if (!this.#forms.isOpen(record) || record.length > longest) return this.#faulty(bytes, start, first);
    }
    return last || bytes.length - start > longest ? this.#faulty(bytes, start, first) : null;
  }

  #faulty(bytes: Uint8Array, start: number, end: number): Special {
    const record = decoder.decode(bytes.subarray(start, end - 1));
    return { end, record, fault: this.#forms.isOpen(record) ? 'open_quote' : 'stray_quote' };
  }

  /** A record over several lines that has too few cells or too many is taken for a quote gone astray. */
  #isWide(record: string): boolean {
    return this.#width === 0 || this.#split(record).length === this.#width;
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
    const told = this.#blank.filter((blank) => blank < line);
    if (told.length === 0) return;
    this.#blank = this.#blank.slice(told.length);
    for (const blank of told) this.#tellRagged(0, blank);
  }

  #split(record: string): readonly string[] {
    // Papa strips one mark at the start: given one of ours, it leaves the text's own alone
    const kept = record.startsWith('\ufeff') ? `\ufeff${record}` : record;
    return Papa.parse<string[]>(kept, { delimiter: this.#delimiter, newline: '\n' }).data[0] ?? [''];
  }
}

const lineEnd = new Uint8Array([feed]);

function countLines(record: string): number {
  let lines = 1;
  for (let at = record.indexOf('\n'); at >= 0; at = record.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The end of the line that holds the next quote; 0 where there is none yet. */
function afterNextQuote(bytes: Uint8Array, from: number): number {
  const next = bytes.indexOf(quote, from);
  return next < 0 ? 0 : bytes.indexOf(feed, next) + 1;
}
