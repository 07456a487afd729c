import type { Column, ReferenceColumn } from '../tables/column.js';
import { dateForm, idFormOf } from '../tables/forms.js';
import { tableColumns, type TableName, tableNames } from '../tables/tables.js';
import { tableTitles } from '../tables/table-titles.js';

export interface DataFile {
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

export interface DataVersion {
  readonly date: string;
  readonly hash: string;
}

export interface Field {
  readonly name: string;
  readonly type: 'number' | 'string';
  readonly description: string;
  readonly constraints?: Constraints;
}

interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
}

/** `data/datapackage.json`: the record as a Frictionless Data Package (version 1) with a Table Schema for each file. */
export function datapackage(
  version: DataVersion,
  fileOf: (table: TableName) => DataFile,
  tables: readonly TableName[] = tableNames,
) {
  return {
    profile: 'tabular-data-package',
    name: 'detention-trends',
    title: 'Detention Trends: the open record of compulsory drug detention in Asia',
    description:
      'One row is one claim as one source states it. How to read the rows, and their traps, are in README.md.',
    version: `${version.date}-${version.hash}`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    resources: tables.map((table) => resource(table, fileOf(table), tables)),
  };
}

function resource(table: TableName, { bytes, hash }: DataFile, tables: readonly TableName[]) {
  return {
    profile: 'tabular-data-resource',
    name: table,
    path: `${table}.csv`,
    title: tableTitles[table],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    dialect: {
      delimiter: ',',
      lineTerminator: '\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
      caseSensitiveHeader: true,
    },
    schema: schema(table, tables),
  };
}

/** Keys lead to what is in the package only: without rows that are named, the file of those is not there. */
function schema(table: TableName, tables: readonly TableName[]) {
  const columns: readonly Column[] = tableColumns[table];
  const references = columns.filter(
    (column): column is ReferenceColumn => column.kind === 'reference' && tables.includes(column.table),
  );
  return {
    fields: columns.map((column) => field(table, column)),
    missingValues: [''],
    primaryKey: keyOf(table),
    ...(references.length > 0 && { foreignKeys: references.map(foreignKey) }),
  };
}

function foreignKey({ name, table }: ReferenceColumn) {
  return { fields: name, reference: { resource: table, fields: keyOf(table) } };
}

function keyOf(table: TableName): string {
  return tableColumns[table][0].name;
}

function field(table: TableName, column: Column): Field {
  const constraints = { ...(column.required && { required: true }), ...limits(table, column) };
  return {
    name: column.name,
    type: column.kind === 'number' || column.kind === 'difference' ? 'number' : 'string',
    description: column.help,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A date of ours may be a year or a month, which the date type of Table Schema is not, so a pattern says what it is. */
function limits(table: TableName, column: Column): Constraints {
  switch (column.kind) {
    case 'id':
      return { unique: true, pattern: idFormOf(table).source };
    case 'keyword':
      return { enum: column.values };
    case 'keywords':
      return { pattern: listOf(`(${column.values.join('|')})`) };
    case 'references':
      return { pattern: listOf(idFormOf(column.table).source.replace(/^\^|\$$/g, '')) };
    case 'address':
      // validators disagree on which hosts an address may name, so a pattern says what it is
      return { pattern: '^https?://\\S+$' };
    case 'number':
      return { minimum: 0 };
    case 'date':
      return { pattern: dateForm.source };
    default:
      return {};
  }
}

function listOf(word: string): string {
  return `^${word}( ${word})*$`;
}
