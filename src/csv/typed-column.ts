import type { CellBlock } from './cell-block.js';

/** A column of a long table: its cells as they stand in the file, kept small. */
export interface TypedColumn {
  readonly form: 'words' | 'numbers' | 'texts';
  readonly length: number;
  /** Takes the cells of the column that is `at` in the rows of a block. */
  readonly add: (block: CellBlock, at: number) => void;
  readonly text: (row: number) => string;
  /** Writes what `of` says of each cell; it is asked once for each distinct run of bytes where these are known. */
  readonly write: (out: Writable, of: (text: string) => number) => void;
}

/** A typed array to be written to. */
export interface Writable {
  [row: number]: number;
  readonly length: number;
}

/** An array that has room for so many; the one given where it has, else a longer one. */
export function roomy<A extends Uint8Array | Uint32Array | Float64Array>(
  array: A,
  wanted: number,
  make: (length: number) => A,
): A {
  if (wanted <= array.length) return array;
  const wider = make(Math.max(wanted, Math.ceil(array.length * 1.6)));
  wider.set(array);
  return wider;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of some bytes of UTF-8; a mark at its start is part of it. */
export const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  decoder.decode(bytes.subarray(from, to));
