import type { Issue } from '../base/issue.js';
import { shortText } from '../base/short-text.js';
import { claimTables, tableColumns, type TableName, tableNames } from '../tables/tables.js';
import { fileOf, type Line, lineIssue, type LinesOf } from './line.js';

/** Ids that stand twice in a file, or in two of the files of claims. The first one is right. */
export function checkIds(tables: LinesOf): Issue[] {
  return idSpaces.flatMap((space) => {
    const places = new Map<string, string>();
    return space.flatMap((table) =>
      (tables.get(table) ?? []).flatMap((line) => duplicate(places, table, line) ?? []),
    );
  });
}

const claims: readonly TableName[] = claimTables;
const idSpaces = [claims, ...tableNames.filter((name) => !claims.includes(name)).map((name) => [name])];

function duplicate(places: Map<string, string>, table: TableName, line: Line): Issue | null {
  const first = places.get(line.id);
  if (line.id === '') return null;
  if (first === undefined) {
    places.set(line.id, `${fileOf(table)}:${line.line}`);
    return null;
  }
  const column = tableColumns[table][0].name;
  return lineIssue(table, line, { kind: 'duplicate_id', column, expected: first, found: shortText(line.id) });
}
