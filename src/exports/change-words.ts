import { never } from '../base/never.js';
import type { Words } from '../words/words.js';
import type { ChangedCell, RowChange } from './record-changes.js';

/** A change with the reason that was given for it; what was added needs none. */
export type ToldChange = RowChange & { readonly reason?: string };

/** "2 rows added, 1 row corrected"; what there is none of is not named. */
export function changeCounts(
  { m, number, list }: Words,
  changes: readonly Pick<RowChange, 'kind'>[],
): string {
  const said = (['added', 'corrected', 'withdrawn'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [m[`changes_${kind}` as const]({ count, n: number(count) })];
  });
  return said.length === 0 ? m.changes_none() : list(said);
}

/** A change as a sentence, with all that the row said. */
export function changeText({ m }: Words, change: ToldChange): string {
  const { id, file, reason = m.change_no_reason() } = change;
  switch (change.kind) {
    case 'added':
      return m.change_added({ id, file, cells: valuesText(m, change.cells) });
    case 'withdrawn':
      return m.change_withdrawn({ id, file, cells: valuesText(m, change.cells), reason });
    case 'corrected':
      return m.change_corrected({
        id,
        file,
        cells: change.cells.map((one) => cellText(m, one)).join('; '),
        reason,
      });
    default:
      return never('change', change);
  }
}

function valuesText(m: Words['m'], cells: Readonly<Record<string, string>>): string {
  return Object.entries(cells)
    .map(([column, value]) => m.change_value({ column, value }))
    .join('; ');
}

function cellText(m: Words['m'], cell: ChangedCell): string {
  if (cell.before === '') return m.change_filled(cell);
  return cell.after === '' ? m.change_emptied(cell) : m.change_cell(cell);
}
