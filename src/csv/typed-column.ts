/** A column of a long table: its cells as they stand in the file, kept small. */
export interface TypedColumn {
  readonly form: 'words' | 'numbers' | 'texts';
  readonly length: number;
  readonly add: (rows: readonly (readonly string[])[], at: number) => void;
  readonly text: (row: number) => string;
  /** Writes what `of` says of each cell; it is asked once for each distinct text where these are known. */
  readonly write: (out: Writable, of: (text: string) => number) => void;
  /** Memory that it takes, about, in bytes. */
  readonly size: number;
}

/** A typed array to be written to. */
export interface Writable {
  [row: number]: number;
  readonly length: number;
}

const slots = 4096;

/** Texts that come again and again: each is kept once, and cells are its number. */
export class WordsColumn implements TypedColumn {
  readonly form = 'words';
  length = 0;
  readonly texts: string[] = [];
  codes = new Uint32Array(1024);
  readonly #known = new Map<string, number>();
  // the texts met last, by a cheap mark of each: most cells are found here, without being hashed
  readonly #near: (string | null)[] = Array.from({ length: slots }, () => null);
  readonly #nearCodes = new Uint32Array(slots);

  get size(): number {
    return this.codes.byteLength + this.texts.reduce((sum, text) => sum + text.length + 90, 0);
  }

  add = (rows: readonly (readonly string[])[], at: number): void => {
    this.#makeRoom(this.length + rows.length);
    const { codes } = this;
    let { length } = this;
    for (const row of rows) codes[length++] = this.#code(row[at] ?? '');
    this.length = length;
  };

  text = (row: number): string => this.texts[this.codes[row] ?? 0] ?? '';

  write = (out: Writable, of: (text: string) => number): void => {
    const values = this.texts.map((text) => of(text));
    const { codes, length } = this;
    for (let row = 0; row < length; row++) out[row] = values[codes[row] ?? 0] ?? 0;
  };

  #code(text: string): number {
    const slot = slotOf(text);
    if (this.#near[slot] === text) return this.#nearCodes[slot] ?? 0;
    const code = this.#known.get(text) ?? this.#learn(text);
    this.#near[slot] = this.texts[code] ?? '';
    this.#nearCodes[slot] = code;
    return code;
  }

  #learn(text: string): number {
    const own = copied(text);
    this.#known.set(own, this.texts.length);
    return this.texts.push(own) - 1;
  }

  #makeRoom(rows: number): void {
    if (rows <= this.codes.length) return;
    const wider = new Uint32Array(Math.max(rows, Math.ceil(this.codes.length * 1.6)));
    wider.set(this.codes);
    this.codes = wider;
  }
}

function slotOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const last = text.charCodeAt(length - 1);
  const before = text.charCodeAt(length > 1 ? length - 2 : 0);
  return (length * 41 + last * 67 + before * 257 + text.charCodeAt(length >> 1) * 13) & (slots - 1);
}

/** A text cut from a longer one keeps that one in memory; a copy does not. */
function copied(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Whole numbers, written without a sign or a zero before them. What else stands among them is kept as it is. */
export class NumbersColumn implements TypedColumn {
  readonly form = 'numbers';
  length = 0;
  values = new Float64Array(1024);
  readonly odd = new Map<number, string>();

  get size(): number {
    return this.values.byteLength + this.odd.size * 120;
  }

  add = (rows: readonly (readonly string[])[], at: number): void => {
    this.#makeRoom(this.length + rows.length);
    for (const row of rows) this.push(row[at] ?? '');
  };

  push(text: string): void {
    if (this.length === this.values.length) this.#makeRoom(this.length + 1);
    const value = plainNumber(text);
    if (value < 0) this.odd.set(this.length, copied(text));
    this.values[this.length++] = value;
  }

  text = (row: number): string => this.odd.get(row) ?? String(this.values[row] ?? '');

  write = (out: Writable, of: (text: string) => number): void => {
    for (let row = 0; row < this.length; row++) out[row] = of(this.text(row));
  };

  #makeRoom(rows: number): void {
    if (rows <= this.values.length) return;
    const wider = new Float64Array(Math.max(rows, Math.ceil(this.values.length * 1.6)));
    wider.set(this.values);
    this.values = wider;
  }
}

/** The number that a text of at most fifteen figures is; -1 for any other text. */
export function plainNumber(text: string): number {
  const { length } = text;
  if (length === 0 || length > 15 || (length > 1 && text.charCodeAt(0) === 48)) return -1;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const figure = text.charCodeAt(at) - 48;
    if (figure < 0 || figure > 9) return -1;
    value = value * 10 + figure;
  }
  return value;
}

const blockRows = 4096;

/** Texts that hardly ever come again: put together in blocks, with the end of each. */
export class TextsColumn implements TypedColumn {
  readonly form = 'texts';
  length = 0;
  readonly #blocks: { readonly text: string; readonly ends: Uint32Array }[] = [];
  #open: string[] = [];

  get size(): number {
    return this.#blocks.reduce((sum, { text, ends }) => sum + text.length + ends.byteLength, 0);
  }

  add = (rows: readonly (readonly string[])[], at: number): void => {
    for (const row of rows) this.push(row[at] ?? '');
  };

  push(text: string): void {
    this.#open.push(text);
    this.length++;
    if (this.#open.length === blockRows) this.#close();
  }

  text = (row: number): string => {
    const block = this.#blocks[Math.floor(row / blockRows)];
    const within = row % blockRows;
    if (!block) return this.#open[within] ?? '';
    return block.text.slice(within === 0 ? 0 : block.ends[within - 1], block.ends[within]);
  };

  write = (out: Writable, of: (text: string) => number): void => {
    for (let row = 0; row < this.length; row++) out[row] = of(this.text(row));
  };

  #close(): void {
    const ends = new Uint32Array(blockRows);
    let end = 0;
    for (const [at, text] of this.#open.entries()) ends[at] = end += text.length;
    this.#blocks.push({ text: this.#open.join(''), ends });
    this.#open = [];
  }
}
