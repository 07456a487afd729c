import type { Dialect } from './dialect.js';
import { byteOrderMarks, type Encoding } from './encodings.js';
import { FaultList, type Faults } from './faults.js';
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
  readonly faults: Faults;
}

/** Reads the bytes of a file, piece by piece, into a long table. */
export class BytesReader {
  readonly #inUtf8: (bytes: Uint8Array, last: boolean) => Uint8Array;
  readonly #reader: RecordReader;
  readonly #faults = new FaultList();
  #table: LongTable | null = null;
  #return = false;
  #bytes = 0;

  constructor({ encoding, delimiter }: Pick<Dialect, 'encoding' | 'delimiter'>) {
    this.#inUtf8 = encoding === 'utf-8' ? withoutMark() : recoded(encoding);
    this.#reader = new RecordReader(delimiter, {
      header: (cells, line) => (this.#table = new LongTable(cells, line)),
      rows: (block) => this.#table?.add(block),
      fault: (fault) => this.#faults.add(fault),
    });
  }

  get progress(): Progress {
    return { bytes: this.#bytes, rows: this.#table?.rows ?? 0 };
  }

  push(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    this.#reader.push(this.#withFeeds(this.#inUtf8(bytes, false)));
  }

  end(): LongFile {
    this.#reader.push(this.#withFeeds(this.#inUtf8(new Uint8Array(), true)), true);
    return { table: this.#table, faults: this.#faults };
  }

  /** Makes every line end LF; one of two signs may be parted by the end of a piece. */
  #withFeeds(bytes: Uint8Array): Uint8Array {
    const rest = this.#return && bytes[0] === feed ? bytes.subarray(1) : bytes;
    this.#return = bytes.length === 0 ? this.#return : bytes.at(-1) === carriageReturn;
    return rest.includes(carriageReturn) ? fed(rest) : rest;
  }
}

const feed = 10;
const carriageReturn = 13;

function fed(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === carriageReturn) out[length++] = feed;
    else if (byte !== feed || bytes[at - 1] !== carriageReturn) out[length++] = byte;
  }
  return out.subarray(0, length);
}

/** Takes pieces of UTF-8 as they are, but for a mark at their start. */
function withoutMark(): (bytes: Uint8Array, last: boolean) => Uint8Array {
  const mark = byteOrderMarks['utf-8'];
  let begun: Uint8Array | null = new Uint8Array();
  return (bytes, last) => {
    if (!begun) return bytes;
    const start = joined([begun, bytes]);
    const isMark = mark.every((byte, at) => (start[at] ?? byte) === byte);
    begun = isMark && start.length < mark.length && !last ? start : null;
    if (begun) return new Uint8Array();
    return isMark && start.length >= mark.length ? start.subarray(mark.length) : start;
  };
}

function recoded(encoding: Encoding): (bytes: Uint8Array, last: boolean) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes, last) => encoder.encode(decoder.decode(bytes, { stream: !last }));
}

/** Bytes one after the other. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
