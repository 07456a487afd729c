import type { Issue } from '../base/issue.js';
import type { TableName } from '../tables/tables.js';
import { type Cells, type Line, lineIssue } from './line.js';

/** Claims that their series cannot hold, since they count something else. */
export function checkSeries(table: TableName, claims: readonly Line[], series: readonly Line[]): Issue[] {
  const byId = new Map([...series].reverse().map(({ id, cells }) => [id, cells]));
  return claims.flatMap((claim) => {
    const own = typeof claim.cells.series === 'string' ? byId.get(claim.cells.series) : undefined;
    return own ? mismatches(table, claim, own) : [];
  });
}

const shared = ['country', 'scope', 'indicator', 'measure', 'regime'] as const;

function mismatches(table: TableName, claim: Line, series: Cells): Issue[] {
  return shared.flatMap((column) => {
    const expected = series[column];
    const found = claim.cells[column];
    if (typeof expected !== 'string' || typeof found !== 'string' || expected === found) return [];
    return [lineIssue(table, claim, { kind: 'series_mismatch', column, expected, found })];
  });
}
