import { readCsv } from '../csv/read.js';
import { writeCsv } from '../csv/write.js';
import { tableColumns, type TableName, tableNames } from '../tables/tables.js';

/**
 * Files of an older record as today's columns read them: a column that was declared since is empty, which means "not stated",
 * and one that is no longer declared is left out. A file that was not there yet has no rows.
 */
export function currentTexts(
  texts: Readonly<Record<string, string>>,
  names: readonly TableName[] = tableNames,
): Partial<Record<TableName, string>> {
  return Object.fromEntries(names.map((name) => [name, currentText(name, texts[`${name}.csv`] ?? '')]));
}

function currentText(table: TableName, text: string): string {
  const columns = tableColumns[table].map(({ name }) => name);
  if (text === '') return writeCsv(columns, []);
  if (text.startsWith(`${columns.join(',')}\n`)) return text;
  const { header, records } = readCsv(`${table}.csv`, text, 'never');
  const places = columns.map((name) => header.indexOf(name));
  return writeCsv(
    columns,
    records.map(({ cells }) => places.map((at) => cells[at] ?? '')),
  );
}
