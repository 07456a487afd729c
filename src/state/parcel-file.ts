import { countOf, partsOf } from '../charts/others.js';
import type { Picture } from '../charts/picture.js';
import { rowsCsv } from '../exports/csv-text.js';
import { saveBlob } from '../exports/download.js';
import { versionName } from '../exports/file-name.js';
import { mainTables, type Parcel, type Parts } from '../exports/parcel.js';
import { type AnyRow, keyOf, rowsOf } from '../tables/cells.js';
import { claimTables, type TableName, type Tables } from '../tables/tables.js';

/** The forms in which rows are taken home. */
export const parcelForms = ['csv', 'excel', 'semicolon', 'xlsx', 'json', 'parquet', 'zip'] as const;
export type ParcelForm = (typeof parcelForms)[number];

/** A file that was handed to the reader. */
export interface Saved {
  readonly name: string;
  readonly bytes: number;
}

interface Made {
  readonly ending: string;
  readonly content: string | Uint8Array | ArrayBuffer;
  readonly type: string;
}

/** Makes the files of a form, each with the code that it needs, and hands them to the reader. */
export async function saveParcel(
  document: Document,
  form: ParcelForm,
  parcel: Parcel,
  query: string,
): Promise<Saved[]> {
  const made = await makers[form](parcel);
  const name = baseName(parcel, query);
  return made.map(({ ending, content, type }) => {
    const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type });
    saveBlob(document, `${name}${ending}`, blob);
    return { name: `${name}${ending}`, bytes: blob.size };
  });
}

/** The rows that a picture is made of, by the table that they stand in. */
export function pictureRows(picture: Picture, tables: Tables): Parts {
  const wanted = new Set(picture.claims.map(({ id }) => id));
  const claims = claimTables.map(
    (table) => [table, rowsOf(tables, table).filter((row) => wanted.has(keyOf(table, row)))] as const,
  );
  const others = partsOf(picture).flatMap((part): [TableName, readonly AnyRow[]][] => {
    if (part === 'claims' || countOf(picture, part) === 0) return [];
    return part === 'promises' ? [['closures', picture.promises]] : [[part, picture.others?.[part] ?? []]];
  });
  return Object.fromEntries([...claims.filter(([, rows]) => rows.length > 0), ...others]);
}

const makers: Readonly<Record<ParcelForm, (parcel: Parcel) => Promise<Made[]>>> = {
  csv: (parcel) => Promise.resolve(eachCsv(parcel, 'rfc', '.csv')),
  excel: (parcel) => Promise.resolve(eachCsv(parcel, 'excel', '.excel.csv')),
  semicolon: (parcel) => Promise.resolve(eachCsv(parcel, 'semicolon', '.excel-semicolons.csv')),
  xlsx: async (parcel) => {
    const { parcelXlsx } = await import('../exports/parcel-xlsx.js');
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return [{ ending: '.xlsx', content: await parcelXlsx(parcel), type }];
  },
  json: async (parcel) => {
    const { parcelJson } = await import('../exports/parcel-json.js');
    return [{ ending: '.json', content: parcelJson(parcel), type: 'application/json' }];
  },
  parquet: async (parcel) => {
    const { parcelParquet } = await import('../exports/parcel-parquet.js');
    return each(parcel, (table, rows) => ({
      ending: '.parquet',
      content: parcelParquet(table, rows, parcel),
      type: 'application/vnd.apache.parquet',
    }));
  },
  zip: async (parcel) => {
    const { parcelZip } = await import('../exports/parcel-zip.js');
    return [{ ending: '.zip', content: parcelZip(parcel), type: 'application/zip' }];
  },
};

function eachCsv(parcel: Parcel, dialect: 'rfc' | 'excel' | 'semicolon', ending: string): Made[] {
  return each(parcel, (table, rows) => ({
    ending,
    content: rowsCsv(table, rows, parcel.tables.sources, dialect),
    type: 'text/csv;charset=utf-8',
  }));
}

/** One file for each table; where there are several, its ending names it. */
function each({ rows }: Parcel, make: (table: TableName, rows: readonly AnyRow[]) => Made): Made[] {
  const tables = mainTables(rows);
  return tables.map((table) => {
    const made = make(table, rows[table] ?? []);
    return tables.length === 1 ? made : { ...made, ending: `.${table}${made.ending}` };
  });
}

const longest = 90;

/** What, under which filters, of which version: letters, digits and hyphens alone, as all file systems take them. */
function baseName({ name, version }: Parcel, query: string): string {
  const filters = query.replace(/%[0-9A-F]{2}|[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const said = filters.length > longest ? `${filters.slice(0, longest)}-and-more` : filters;
  return ['detention-trends', name, said, versionName(version)].filter((part) => part !== '').join('_');
}
