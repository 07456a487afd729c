import type { Column } from '../tables/column.js';
import { tableColumns, type TableName, tableNames } from '../tables/tables.js';
import { tableTitles } from '../tables/table-titles.js';
import { notesAfter, notesBefore } from './data-notes.js';

/** The text of `data/README.md`: how to read the record, and every column of every file. */
export function dataDictionary(): string {
  return [notesBefore, ...tableNames.map(section), notesAfter].join('\n');
}

function section(table: TableName): string {
  const columns: readonly Column[] = tableColumns[table];
  return `## \`${table}.csv\`

${tableTitles[table]}.

| column | kind | required | values | meaning |
| --- | --- | --- | --- | --- |
${columns.map(row).join('\n')}
`;
}

function row(column: Column): string {
  const cells = [
    `\`${column.name}\``,
    kindWords[column.kind],
    column.required ? 'yes' : '',
    values(column),
    column.help,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const kindWords: Readonly<Record<Column['kind'], string>> = {
  id: 'id',
  text: 'text',
  number: 'number, 0 or more',
  difference: 'number',
  date: 'date',
  address: 'web address',
  keyword: 'one word',
  keywords: 'words',
  reference: 'id',
  references: 'ids',
};

function values(column: Column): string {
  if ('values' in column) return column.values.map((value) => `\`${value}\``).join(' ');
  return 'table' in column ? `in \`${column.table}.csv\`` : '';
}
