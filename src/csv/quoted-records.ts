import Papa from 'papaparse';
import type { IssueKind } from '../base/issue.js';
import { type RecordForms, recordForms } from './record-forms.js';
import { textOf } from './typed-column.js';

/** A record that was found whole, or a line of one that is faulty. */
export interface QuotedRecord {
  /** Where it ends, line end included. */
  readonly end: number;
  readonly record: string;
  readonly fault: Extract<IssueKind, 'open_quote' | 'stray_quote'> | null;
}

/** Papa Parse's inner parser, which its types leave open: made once, where `Papa.parse` makes one for each text. */
interface Splitter {
  readonly parse: (text: string, base: number, isBegun: boolean) => Papa.ParseResult<string[]>;
}

/** A record over several lines may have so many bytes, so that a quote that never closes cannot swallow a file. */
const longest = 100_000;
const quote = 34;
const feed = 10;

/** Finds records with quotes in the bytes of a file, and splits them by Papa Parse. */
export class QuotedRecords {
  /** Of the header; 0 before it is known. */
  width = 0;
  readonly #forms: RecordForms;
  readonly #parser: Splitter;

  constructor(delimiter: string) {
    this.#forms = recordForms(delimiter);
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
  }

  /** The record that begins at a place, with quotes or without; null where it may go on in the next piece. A whole line must follow. */
  at(bytes: Uint8Array, start: number, last: boolean): QuotedRecord | null {
    const first = bytes.indexOf(feed, start) + 1;
    const line = textOf(bytes, start, first - 1);
    if (this.#forms.isWhole(line)) return { end: first, record: line, fault: null };
    const limit = start + longest;
    const end = this.#forms.isOpen(line) ? closedAt(bytes, start, limit) : first;
    if (end > 0) return this.#overLines(bytes, start, end) ?? this.#faulty(line, first);
    return last || bytes.length > limit ? this.#faulty(line, first) : null;
  }

  /** A record over several lines that has too few cells or too many is taken for a quote gone astray. */
  #overLines(bytes: Uint8Array, start: number, end: number): QuotedRecord | null {
    const record = textOf(bytes, start, end - 1);
    const isWide = () => this.width === 0 || this.split(record).length === this.width;
    return this.#forms.isWhole(record) && isWide() ? { end, record, fault: null } : null;
  }

  #faulty(record: string, end: number): QuotedRecord {
    return { end, record, fault: this.#forms.isOpen(record) ? 'open_quote' : 'stray_quote' };
  }

  /** The cells of a whole record, without its line end. */
  split(record: string): readonly string[] {
    const { data } = this.#parser.parse(record, 0, false);
    return data[0] ?? [''];
  }
}

/** The end of the first line that ends outside of quotes; 0 where there is none up to a limit. */
function closedAt(bytes: Uint8Array, start: number, limit: number): number {
  const most = Math.min(bytes.length, limit);
  let isOpen = false;
  for (let at = start; at < most; at++)
    if (bytes[at] === quote) isOpen = !isOpen;
    else if (bytes[at] === feed && !isOpen) return at + 1;
  return 0;
}
