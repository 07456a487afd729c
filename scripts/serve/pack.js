import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {'br' | 'gzip'} Encoding */

/**
 * The best encoding that a browser says it takes; q=0 means that it does not.
 * @type {(accepted: string | string[] | undefined) => Encoding | undefined}
 */
export function encodingFor(accepted) {
  const names = String(accepted ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : undefined;
}

/**
 * The bytes of a file, compressed once and kept until the file changes.
 * @type {(file: import('./files.js').File, encoding: Encoding | undefined) => Promise<Buffer>}
 */
export function packed(file, encoding) {
  if (!encoding) return readFile(file.path);
  const key = `${encoding} ${file.path} ${file.size} ${file.modified}`;
  const known = cache.get(key) ?? readFile(file.path).then((bytes) => pack[encoding](bytes));
  cache.set(key, known);
  known.catch(() => cache.delete(key));
  return known;
}

/** @type {Map<string, Promise<Buffer>>} */
const cache = new Map();

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Brotli at 9: nearly as small as 11, and quick enough for the first request. */
const brotliOptions = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

/** @type {Record<Encoding, (bytes: Buffer) => Promise<Buffer>>} */
const pack = {
  br: (bytes) => brotli(bytes, brotliOptions),
  gzip: (bytes) => zip(bytes, { level: 9 }),
};
