import type { Dialect } from './dialect.js';
import type { Fault } from './record-reader.js';
import { LongTable } from './long-table.js';
import { RecordReader } from './record-reader.js';

/** How far the reading of a file has come. */
export interface Progress {
  readonly bytes: number;
  readonly rows: number;
}

/** A file that was read. Without a header there is no table. */
export interface LongFile {
  readonly table: LongTable | null;
  readonly faults: readonly Fault[];
}

/** Reads the bytes of a file, piece by piece, into a long table. */
export class BytesReader {
  readonly #decoder: TextDecoder;
  readonly #reader: RecordReader;
  readonly #faults: Fault[] = [];
  #table: LongTable | null = null;
  #return = false;
  #bytes = 0;

  constructor({ encoding, delimiter }: Pick<Dialect, 'encoding' | 'delimiter'>) {
    this.#decoder = new TextDecoder(encoding);
    this.#reader = new RecordReader(delimiter, {
      header: (cells) => (this.#table = new LongTable(cells)),
      rows: (rows, lines) => this.#table?.add(rows, lines),
      fault: (fault) => this.#faults.push(fault),
    });
  }

  get progress(): Progress {
    return { bytes: this.#bytes, rows: this.#table?.rows ?? 0 };
  }

  push(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    this.#reader.push(this.#withFeeds(this.#decoder.decode(bytes, { stream: true })));
  }

  end(): LongFile {
    this.#reader.push(this.#withFeeds(this.#decoder.decode()), true);
    return { table: this.#table, faults: this.#faults };
  }

  /** Makes every line end LF; one of two signs may be parted by the end of a piece. */
  #withFeeds(text: string): string {
    const joined = this.#return && text.startsWith('\n') ? text.slice(1) : text;
    this.#return = text === '' ? this.#return : text.endsWith('\r');
    return joined.includes('\r') ? joined.replace(/\r\n?/g, '\n') : joined;
  }
}
