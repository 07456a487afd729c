import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDictionary } from '../exports/data-dictionary.js';
import { type DataFile, datapackage, type DataVersion } from '../exports/datapackage.js';
import { type TableName, tableNames } from '../tables/tables.js';

/** The files of `data/` that are generated from the columns and the CSV files: name and text. */
export function generatedFiles(folder: string, version: DataVersion): Readonly<Record<string, string>> {
  return {
    'README.md': dataDictionary(),
    'datapackage.json': json(datapackage(version, (name) => fileOf(folder, name))),
    'version.json': json(version),
  };
}

/** The first eight digits of the SHA-256 of all CSV files, in the order of their names. */
export function contentHash(folder: string): string {
  const all = [...tableNames].sort().map((name) => bytesOf(folder, name));
  return sha256(Buffer.concat(all)).slice(0, 8);
}

/** The version that the folder says it is. */
export function statedVersion(folder: string): DataVersion {
  const stated: unknown = JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8'));
  if (isVersion(stated)) return { date: stated.date, hash: stated.hash };
  throw new Error(
    `${folder}/version.json: expected {"date": ..., "hash": ...}, but found ${JSON.stringify(stated)}`,
  );
}

function isVersion(value: unknown): value is DataVersion {
  if (typeof value !== 'object' || value === null || !('date' in value) || !('hash' in value)) return false;
  return typeof value.date === 'string' && typeof value.hash === 'string';
}

/** How long a file is, and its sum. */
export function fileOf(folder: string, name: TableName): DataFile {
  const bytes = bytesOf(folder, name);
  return { bytes: bytes.length, hash: sha256(bytes) };
}

function bytesOf(folder: string, name: TableName): Buffer {
  return readFileSync(join(folder, `${name}.csv`));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
