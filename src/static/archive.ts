import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type DataVersion, versionName } from '../exports/file-name.js';
import { tableNames } from '../tables/tables.js';

/** The CSV files of a version, byte for byte: text by file name ("detainees.csv"). */
export type Texts = Readonly<Record<string, string>>;

export interface Archived {
  readonly version: DataVersion;
  readonly texts: Texts;
}

/** All versions of the record that were ever published, the oldest first. */
export function readArchive(folder: string): Archived[] {
  return archivedNames(folder).map((name) => {
    const version = versionOf(name);
    const texts = unpacked(readFileSync(fileOf(folder, name)), name);
    if (hashOf(texts) === version.hash) return { version, texts };
    throw new Error(
      `archive/${name}: expected content with the hash ${version.hash}, but found ${hashOf(texts)}`,
    );
  });
}

/** Keeps the CSV files of a folder of data as a version. What was archived before stays as it is. */
export function archive(folder: string, data: string, version: DataVersion): void {
  const name = versionName(version);
  const names = archivedNames(folder);
  if (names.includes(name)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, name), packed(textsOf(data)));
  writeFileSync(join(folder, listFile), `${JSON.stringify([...names, name], null, 2)}\n`);
}

/** The CSV files of the record as they lie in a folder. */
export function textsOf(data: string): Texts {
  return Object.fromEntries(
    tableNames.map((table) => [`${table}.csv`, readFileSync(join(data, `${table}.csv`), 'utf8')]),
  );
}

/** The first eight digits of the SHA-256 of all files, in the order of their names: the hash in the name of a version. */
export function hashOf(texts: Texts): string {
  const hash = createHash('sha256');
  for (const [, text] of inOrder(texts)) hash.update(text, 'utf8');
  return hash.digest('hex').slice(0, 8);
}

/** A name tells the day only, so the order of two versions of one day stands in a list. */
const listFile = 'versions.json';

function archivedNames(folder: string): string[] {
  const path = join(folder, listFile);
  const names: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names;
  throw new Error(`${path}: expected a list of versions such as ["2026-11-20-1d30250a"]`);
}

function versionOf(name: string): DataVersion {
  const [, date, hash] = /^(\d{4}-\d\d-\d\d)-([0-9a-f]{8})$/.exec(name) ?? [];
  if (date !== undefined && hash !== undefined) return { date, hash };
  throw new Error(`archive/${listFile}: expected a version such as 2026-11-20-1d30250a, but found "${name}"`);
}

function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.json.br`);
}

function packed(texts: Texts): Buffer {
  const json = Buffer.from(JSON.stringify(Object.fromEntries(inOrder(texts))));
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_MODE, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [BROTLI_PARAM_SIZE_HINT]: json.length,
  };
  return brotliCompressSync(json, { params });
}

function unpacked(bytes: Buffer, name: string): Texts {
  const texts: unknown = JSON.parse(brotliDecompressSync(bytes).toString('utf8'));
  if (isTexts(texts)) return texts;
  throw new Error(`archive/${name}.json.br: expected an object of texts by file name`);
}

function isTexts(value: unknown): value is Texts {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

function inOrder(texts: Texts): [file: string, text: string][] {
  const name = (file: string) => file.replace(/\.csv$/, '');
  return Object.entries(texts).sort(([a], [b]) => (name(a) < name(b) ? -1 : 1));
}
