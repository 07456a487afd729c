import type { Issue } from '../base/issue.js';
import type { Column, ReferenceColumn } from '../tables/column.js';
import { tableColumns, type TableName } from '../tables/tables.js';
import { type Cell, fileOf, isList, type Line, lineIssue } from './line.js';

/** The ids of each table whose ids are all known. */
export type KnownIds = ReadonlyMap<TableName, ReadonlySet<string>>;

/** Cells that point to a row that is nowhere. Tables that were not read, or not wholly, are not asked. */
export function checkReferences(table: TableName, lines: readonly Line[], known: KnownIds): Issue[] {
  const all: readonly Column[] = tableColumns[table];
  const columns = all.filter(isReference);
  return lines.flatMap((line) => columns.flatMap((column) => unknownIds(table, line, column, known)));
}

function isReference(column: Column): column is ReferenceColumn {
  return column.kind === 'reference' || column.kind === 'references';
}

function unknownIds(table: TableName, line: Line, column: ReferenceColumn, known: KnownIds): Issue[] {
  const ids = known.get(column.table);
  if (!ids) return [];
  return idsIn(line.cells[column.name])
    .filter((id) => !ids.has(id))
    .map((id) =>
      lineIssue(table, line, {
        kind: 'unknown_reference',
        column: column.name,
        expected: fileOf(column.table),
        found: id,
      }),
    );
}

function idsIn(cell: Cell | undefined): readonly string[] {
  if (typeof cell === 'string') return [cell];
  return isList(cell) ? cell : [];
}
