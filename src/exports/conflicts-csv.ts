import { writeCsv } from '../csv/write.js';
import type { Disagreement } from '../queries/disagreements.js';
import { cellText } from '../tables/cells.js';
import { detaineeColumns } from '../tables/observations.js';

/** Each claim of each disagreement as a row: the place in the ranking, how many times the lowest figure the highest is where both are exact, and all columns of the claim. */
export function conflictsCsv(all: readonly Disagreement[]): string {
  const header = ['rank', 'times', ...detaineeColumns.map(({ name }) => name)];
  const rows = all.flatMap(({ claims, times }, at) =>
    claims.map((claim) => [
      String(at + 1),
      times === null ? '' : times.toFixed(2),
      ...detaineeColumns.map(({ name }) => cellText(claim[name])),
    ]),
  );
  return writeCsv(header, rows);
}
