import { sha256 } from '@noble/hashes/sha2.js';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { writeCsv } from '../csv/write.js';
import { type AnyRow, cellText, columnsOf } from '../tables/cells.js';
import { type TableName, tableNames } from '../tables/tables.js';
import { bibtexText, cslOf, cslText, risText } from './citations.js';
import { citationCff } from './cite.js';
import { csvwMetadata } from './csvw.js';
import { datapackage } from './datapackage.js';
import type { DataVersion } from './file-name.js';
import { type Parcel, usedSources, withNamed } from './parcel.js';
import { parcelReadme } from './parcel-readme.js';

export interface ParcelFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The package: rows, all rows that they name, sources to cite, and what describes and checks them. The same rows and version give the same bytes. */
export function parcelZip(parcel: Parcel): Uint8Array {
  const files = parcelFiles(parcel);
  return zipOf(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), parcel.version);
}

/** The files of the package. */
export function parcelFiles(parcel: Parcel): ParcelFile[] {
  const parts = withNamed(parcel);
  const tables = tableNames.filter((name) => parts[name] !== undefined);
  const data = tables.map((table) => file(`${table}.csv`, recordCsv(table, parts[table] ?? [])));
  const described = [...data, ...describing(parcel, tables, data), ...citing(parcel)];
  const counts = tables.map((table) => ({ file: `${table}.csv`, rows: (parts[table] ?? []).length }));
  const readme = file('README.md', parcelReadme(parcel, counts, described.map(summed)));
  const all = [readme, ...described];
  const sums = all.map(({ name, bytes }) => `${hex(sha256(bytes))}  ${name}\n`).join('');
  return [...all, file('checksums.txt', sums)];
}

/** Rows as the record's own files hold them. */
export function recordCsv(table: TableName, rows: readonly AnyRow[]): string {
  const names = columnsOf(table).map(({ name }) => name);
  return writeCsv(
    names,
    rows.map((row) => names.map((name) => cellText(row[name]))),
  );
}

/** A zip file whose entries all bear the day of the data version, so that it is the same wherever and whenever it is made. */
export function zipOf(files: Zippable, { date }: DataVersion): Uint8Array {
  const [year = 2026, month = 1, day = 1] = date.split('-').map(Number);
  // the format knows no time zone: what stands here is written as it is
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, day, 12) });
}

function describing(parcel: Parcel, tables: readonly TableName[], data: readonly ParcelFile[]): ParcelFile[] {
  const described = datapackage(
    parcel.version,
    (table) => {
      const bytes = data.find(({ name }) => name === `${table}.csv`)?.bytes ?? new Uint8Array();
      return { bytes: bytes.length, hash: hex(sha256(bytes)) };
    },
    tables,
  );
  return [
    file('datapackage.json', json({ ...described, title: `${described.title}. ${parcel.title}` })),
    file('metadata.json', json(csvwMetadata(parcel.title, tables))),
  ];
}

function citing(parcel: Parcel): ParcelFile[] {
  const { words, title, version, address } = parcel;
  const items = usedSources(parcel).map(cslOf);
  return [
    file('CITATION.cff', citationCff({ record: words.m.ui_name(), title, version, address })),
    file('sources.bib', bibtexText(items)),
    file('sources.ris', risText(items)),
    file('sources.csl.json', cslText(items)),
  ];
}

function summed({ name, bytes }: ParcelFile) {
  return { name, size: bytes.length, hash: hex(sha256(bytes)) };
}

function file(name: string, text: string): ParcelFile {
  return { name, bytes: strToU8(text) };
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
