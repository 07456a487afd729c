import type { Encoding } from './encodings.js';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What ends the lines of a file. */
export type LineEnds = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

/** How a file is written. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly mark: boolean;
  /** Whether the encoding was guessed by the letters that it makes of the bytes. */
  readonly guessed: boolean;
  readonly delimiter: Delimiter;
  /** The sign that its first line names, which then is no header; null where none does. */
  readonly named: string | null;
  readonly lineEnds: LineEnds;
}
