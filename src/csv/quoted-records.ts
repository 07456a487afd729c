import Papa from 'papaparse';
import type { IssueKind } from '../base/issue.js';
import { type RecordForms, recordForms } from './record-forms.js';

/** A record that was found whole, or a line of one that is faulty. */
export interface QuotedRecord {
  /** Where it ends, line end included. */
  readonly end: number;
  readonly record: string;
  readonly fault: Extract<IssueKind, 'open_quote' | 'stray_quote'> | null;
}

/** A cell in quotes may hold no more than so much, so that a quote that never closes cannot swallow a file. */
const longest = 100_000;
const quote = 34;
const feed = 10;
// a mark within a file is a sign like others
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Finds records with quotes in the bytes of a file, and splits them by Papa Parse. */
export class QuotedRecords {
  /** Of the header; 0 before it is known. */
  width = 0;
  readonly #forms: RecordForms;
  readonly #delimiter: string;

  constructor(delimiter: string) {
    this.#forms = recordForms(delimiter);
    this.#delimiter = delimiter;
  }

  /** The record with quotes that begins at a place, or a line without; null where it may go on in the next piece. */
  at(bytes: Uint8Array, start: number, last: boolean): QuotedRecord | null {
    const first = bytes.indexOf(feed, start) + 1;
    for (let end = first; end > 0; end = afterNextQuote(bytes, end)) {
      const record = decoder.decode(bytes.subarray(start, end - 1));
      if (this.#forms.isWhole(record) && (end === first || this.#isWide(record)))
        return { end, record, fault: null };
      if (!this.#forms.isOpen(record) || record.length > longest) return this.#faulty(bytes, start, first);
    }
    return last || bytes.length - start > longest ? this.#faulty(bytes, start, first) : null;
  }

  #faulty(bytes: Uint8Array, start: number, end: number): QuotedRecord {
    const record = decoder.decode(bytes.subarray(start, end - 1));
    return { end, record, fault: this.#forms.isOpen(record) ? 'open_quote' : 'stray_quote' };
  }

  /** A record over several lines that has too few cells or too many is taken for a quote gone astray. */
  #isWide(record: string): boolean {
    return this.width === 0 || this.split(record).length === this.width;
  }

  /** The cells of a whole record, without its line end. */
  split(record: string): readonly string[] {
    // Papa strips one mark at the start: given one of ours, it leaves the text's own alone
    const kept = record.startsWith('\ufeff') ? `\ufeff${record}` : record;
    return Papa.parse<string[]>(kept, { delimiter: this.#delimiter, newline: '\n' }).data[0] ?? [''];
  }
}

/** The end of the line that holds the next quote; 0 where there is none yet. */
function afterNextQuote(bytes: Uint8Array, from: number): number {
  const next = bytes.indexOf(quote, from);
  return next < 0 ? 0 : bytes.indexOf(feed, next) + 1;
}
