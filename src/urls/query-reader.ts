/** A part of an address that could not be used, to be told to the reader. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

const longestValue = 100;
const longestText = 400;

/** A text as a value; null where it is none. */
export type Accept<T> = (text: string) => T | null;

/** Reads the values of a query string one by one; what cannot be used is added to `ignored`. */
export class QueryReader {
  readonly #params: URLSearchParams;
  readonly #ignored: Ignored[];

  constructor(params: URLSearchParams, ignored: Ignored[]) {
    this.#params = params;
    this.#ignored = ignored;
  }

  /** Several words parted by commas; repeated keys add up, as do other tools' addresses. */
  words<T>(key: string, accept: Accept<T>): T[] {
    const texts = this.#params
      .getAll(key)
      .flatMap((value) => value.split(','))
      .filter((text) => text !== '');
    const read = texts.slice(0, longestValue).map((text) => this.#accept(key, text, accept));
    return [...new Set(read.filter((value) => value !== null))];
  }

  word<T>(key: string, accept: Accept<T>): T | null {
    const text = this.#params.get(key);
    return text === null || text === '' ? null : this.#accept(key, text, accept);
  }

  /** A year, no earlier than another where one is given: years that end before they begin would leave nothing. */
  year(key: string, least: number | null = null): number | null {
    return this.word(key, (text) =>
      /^(19|20)\d\d$/.test(text) && Number(text) >= (least ?? 0) ? Number(text) : null,
    );
  }

  /** Several texts, a key for each, which may hold anything but control characters. */
  texts<T>(key: string, accept: Accept<T>): T[] {
    const texts = this.#params
      .getAll(key)
      .slice(0, longestValue)
      .map((text) => text.replace(/\p{Cc}+/gu, ' ').trim())
      .filter((text) => text !== '');
    const read = texts.map((text) => this.#accept(key, text.slice(0, longestText), accept));
    return [...new Set(read.filter((value) => value !== null))];
  }

  /** Free text: shortened, control characters taken out. */
  text(key: string): string {
    return (this.#params.get(key) ?? '')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, longestValue);
  }

  #accept<T>(key: string, text: string, accept: Accept<T>): T | null {
    const value = accept(text);
    if (value === null) this.#ignored.push({ key, value: text.slice(0, longestValue) });
    return value;
  }
}

/** Accepts the given words only. */
export function among<T extends string>(words: readonly T[]): Accept<T> {
  return (text) => words.find((word) => word === text) ?? null;
}
