import { columnsOf } from '../tables/cells.js';
import type { Column } from '../tables/column.js';
import { dateForm } from '../tables/forms.js';
import { tableColumns, type TableName } from '../tables/tables.js';
import { tableTitles } from '../tables/table-titles.js';

/** `metadata.json`: CSV files as CSV on the Web (W3C) describes them. */
export function csvwMetadata(title: string, tables: readonly TableName[]) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': title,
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\n'], quoteChar: '"' },
    tables: tables.map((table) => ({
      url: `${table}.csv`,
      'dc:title': tableTitles[table],
      tableSchema: {
        columns: columnsOf(table).map(columnOf),
        primaryKey: tableColumns[table][0].name,
        foreignKeys: columnsOf(table).flatMap((column) => foreignKey(column, tables)),
      },
    })),
  };
}

function columnOf(column: Column) {
  return {
    name: column.name,
    titles: column.name,
    'dc:description': column.help,
    datatype: datatypeOf(column),
    ...(column.required && { required: true }),
    ...((column.kind === 'keywords' || column.kind === 'references') && { separator: ' ' }),
  };
}

function datatypeOf({ kind }: Column) {
  if (kind === 'number') return { base: 'decimal', minimum: 0 };
  if (kind === 'difference') return 'decimal';
  if (kind === 'date') return { base: 'string', format: dateForm.source };
  return kind === 'address' ? 'anyURI' : 'string';
}

function foreignKey(column: Column, tables: readonly TableName[]) {
  if (column.kind !== 'reference' || !tables.includes(column.table)) return [];
  return [
    {
      columnReference: column.name,
      reference: { resource: `${column.table}.csv`, columnReference: tableColumns[column.table][0].name },
    },
  ];
}
