import { noTables, type Tables } from '../tables/tables.js';
import { claimTables } from '../tables/tables.js';
import { centreIndicators, contextIndicators } from '../tables/observations.js';
import { ownColumnNames } from '../tables/own-columns.js';
import { ownRow, ownSource } from '../tables/own-source.js';
import type { Cells } from './line.js';
import { asTables } from './as-tables.js';
import type { OwnCells } from './own-cells.js';

/** Claims by the file of the record that they would stand in. */
export type ClaimTables = Pick<Tables, (typeof claimTables)[number]>;

/** Some rows of a reader's own file as claims, each marked as the reader's by its id, its source and its series. */
export function ownRows(
  cells: OwnCells,
  rows: readonly number[],
  lineOf: (row: number) => number,
): ClaimTables {
  const all = rows.map((row) => claimOf(cells, row, lineOf(row)));
  const of = (indicators: readonly string[]) => all.filter(({ indicator }) => isAmong(indicators, indicator));
  const tables = asTables({
    ...noTables,
    detainees: all.filter(
      ({ indicator }) => !isAmong([...centreIndicators, ...contextIndicators], indicator),
    ),
    centres: of(centreIndicators),
    context: of(contextIndicators),
  });
  return { detainees: tables.detainees, centres: tables.centres, context: tables.context };
}

function isAmong(words: readonly string[], cell: Cells[string] | undefined): boolean {
  return typeof cell === 'string' && words.includes(cell);
}

function claimOf(cells: OwnCells, row: number, line: number): Cells {
  const claim: Record<string, Cells[string]> = {};
  for (const name of ownColumnNames) claim[name] = cells.value(name, row);
  const { series, id, locator } = claim;
  return {
    ...claim,
    id: `${ownRow}${line}`,
    end: cells.has('end') ? (claim.end ?? null) : (claim.start ?? null),
    counted: claim.counted ?? '',
    flags: claim.flags ?? [],
    also: [],
    source: ownSource,
    series: typeof series === 'string' ? `${ownSource}-${series}` : null,
    locator: [`line ${line}`, id, locator].filter((one) => typeof one === 'string').join(', '),
  };
}
