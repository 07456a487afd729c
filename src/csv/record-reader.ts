import Papa from 'papaparse';
import type { IssueKind } from '../base/issue.js';
import { shortText } from '../base/short-text.js';
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
  /** Rows that have as many cells as the header; `lines` says where each begins. */
  readonly rows: (rows: readonly (readonly string[])[], lines: readonly number[]) => void;
  readonly fault: (fault: Fault) => void;
}

/** A cell in quotes may hold no more than so much, so that a quote that never closes cannot swallow a file. */
const longest = 100_000;
/** Stands in a text for a record with quotes, which is read apart from those without: no other line is a single quote. */
const standIn = '"';

/** A record with quotes, or a line of one that is faulty. */
interface Special {
  readonly lines: number;
  readonly fault: Pick<Fault, 'kind' | 'found'> | null;
}

interface Found extends Special {
  /** Its text, line end included. */
  readonly raw: string;
}

interface Cut {
  /** The records of a text; those with quotes are replaced. */
  readonly plain: string;
  readonly quoted: string;
  readonly specials: readonly Special[];
  /** What may go on in the next piece. */
  readonly rest: string;
}

/**
 * Reads the text of a file piece by piece, with LF line ends. All cells are split by Papa Parse: lines without a quote in its fast
 * mode, the others as RFC 4180 has them.
 */
export class RecordReader {
  readonly #forms: RecordForms;
  readonly #config: { readonly delimiter: string; readonly newline: '\n' };
  readonly #sink: RecordSink;
  #rest = '';
  #line = 1;
  #width = 0;
  #blank: number[] = [];

  constructor(delimiter: string, sink: RecordSink) {
    this.#forms = recordForms(delimiter);
    this.#config = { delimiter, newline: '\n' };
    this.#sink = sink;
  }

  /** Takes the next piece of the file; the last one may lack its line end. */
  push(piece: string, last = false): void {
    const text = this.#rest + piece;
    const ended = last && text !== '' && !text.endsWith('\n') ? `${text}\n` : text;
    const cut = this.#cut(this.#afterHeader(ended, last), last);
    this.#rest = cut.rest;
    if (cut.plain !== '') this.#take(cut);
  }

  /** What follows the header, once that is read: how wide it is must be known before all else. */
  #afterHeader(text: string, last: boolean): string {
    let rest = text;
    while (this.#width === 0) {
      const end = this.#firstRecord(rest, last);
      if (end === 0) break;
      this.#take(this.#cut(rest.slice(0, end), true));
      rest = rest.slice(end);
    }
    return rest;
  }

  #firstRecord(text: string, last: boolean): number {
    const end = text.indexOf('\n') + 1;
    return text.lastIndexOf('"', end) < 0 ? end : (this.#special(text, 0, last)?.raw.length ?? 0);
  }

  #cut(text: string, last: boolean): Cut {
    const plain: string[] = [];
    const quoted: string[] = [];
    const specials: Special[] = [];
    const end = text.lastIndexOf('\n') + 1;
    let at = 0;
    for (let quote = text.indexOf('"'); quote >= 0 && quote < end; quote = text.indexOf('"', at)) {
      const start = Math.max(at, text.lastIndexOf('\n', quote) + 1);
      const found = this.#special(text, start, last);
      if (start > at) plain.push(text.slice(at, start));
      at = start;
      if (found === null)
        return { plain: plain.join(''), quoted: quoted.join(''), specials, rest: text.slice(at) };
      at += found.raw.length;
      plain.push(`${standIn}\n`);
      if (!found.fault) quoted.push(found.raw);
      specials.push(found);
    }
    if (at < end) plain.push(text.slice(at, end));
    return { plain: plain.join(''), quoted: quoted.join(''), specials, rest: text.slice(end) };
  }

  /** The record with quotes that begins at a place; null where it may go on in the next piece. */
  #special(text: string, start: number, last: boolean): Found | null {
    const first = text.indexOf('\n', start) + 1;
    for (let end = first; end > 0; end = afterNextQuote(text, end)) {
      const record = text.slice(start, end - 1);
      if (this.#forms.isWhole(record) && (end === first || this.#isWide(record)))
        return { raw: text.slice(start, end), lines: countLines(record), fault: null };
      if (!this.#forms.isOpen(record) || record.length > longest)
        return this.#faulty(text.slice(start, first));
    }
    return last || text.length - start > longest ? this.#faulty(text.slice(start, first)) : null;
  }

  #faulty(raw: string): Found {
    const line = raw.slice(0, -1);
    const kind = this.#forms.isOpen(line) ? 'open_quote' : 'stray_quote';
    return { raw, lines: 1, fault: { kind, found: shortText(line.trim()) } };
  }

  /** A record over several lines that has too few cells or too many is taken for a quote gone astray. */
  #isWide(record: string): boolean {
    return this.#width === 0 || this.#split(`${record}\n`, false)[0]?.length === this.#width;
  }

  #take({ plain, quoted, specials }: Cut): void {
    const rows = this.#split(plain, true);
    const whole = quoted === '' ? [] : this.#split(quoted, false);
    const good: (readonly string[])[] = [];
    const lines: number[] = [];
    let [special, read] = [0, 0];
    for (const row of rows) {
      let cells = row;
      let high = 1;
      if (row.length === 1 && row[0] === standIn) {
        const { fault, lines: taken } = specials[special++] ?? { fault: null, lines: 1 };
        high = taken;
        if (fault) {
          this.#told({ ...fault, line: this.#line, expected: '' });
          this.#line += high;
          continue;
        }
        cells = whole[read++] ?? [];
      }
      if (this.#fits(cells)) {
        good.push(cells);
        lines.push(this.#line);
      }
      this.#line += high;
    }
    if (good.length > 0) this.#sink.rows(good, lines);
  }

  /** Whether a record is a row of the table; the first one is its header. */
  #fits(cells: readonly string[]): boolean {
    if (cells.length === this.#width && (this.#width > 1 || cells[0] !== '')) {
      if (this.#blank.length > 0) this.#tellBlank();
      return true;
    }
    if (cells.length === 1 && cells[0] === '') this.#blank.push(this.#line);
    else if (this.#width > 0) this.#ragged(cells.length, this.#line);
    else if (this.#width === 0) this.#start(cells);
    return false;
  }

  #start(cells: readonly string[]): void {
    this.#blank = [];
    this.#width = cells.length;
    this.#sink.header(cells);
  }

  /** Under a header that is faulty nothing can be read. */
  #told(fault: Fault): void {
    this.#tellBlank();
    if (this.#width >= 0) this.#sink.fault(fault);
    if (this.#width === 0) this.#width = -1;
  }

  #ragged(cells: number, line: number): void {
    this.#told({ kind: 'ragged_row', line, expected: String(this.#width), found: String(cells) });
  }

  /** Blank lines at the end of a file are nothing; those that rows follow are told. */
  #tellBlank(): void {
    const blank = this.#blank;
    this.#blank = [];
    if (this.#width > 0) for (const line of blank) this.#ragged(0, line);
  }

  #split(text: string, fast: boolean): string[][] {
    // Papa strips one mark at the start: given one of ours, it leaves the text's own alone
    const kept = text.startsWith('\ufeff') ? `\ufeff${text}` : text;
    if (kept === '\n') return [['']];
    return Papa.parse<string[]>(kept.slice(0, -1), { ...this.#config, fastMode: fast }).data;
  }
}

function countLines(record: string): number {
  let lines = 1;
  for (let at = record.indexOf('\n'); at >= 0; at = record.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The end of the line that holds the next quote; 0 where there is none yet. */
function afterNextQuote(text: string, from: number): number {
  const quote = text.indexOf('"', from);
  return quote < 0 ? 0 : text.indexOf('\n', quote) + 1;
}
