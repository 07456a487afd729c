import { type CellWords, claimColumns, promiseColumns, type TableColumn } from '../charts/columns.js';
import { eventColumns } from '../charts/event-columns.js';
import type { Picture } from '../charts/picture.js';

interface Row {
  readonly id: string;
}

/** The rows of a picture as tables, one for each kind of row, as the written page has them. Columns that most charts do not have come when they are needed. */
export async function tableOf(
  document: Document,
  { promises, claims, others }: Picture,
  cells: CellWords,
): Promise<HTMLTableElement[]> {
  const table = <R extends Row>(rows: readonly R[] | undefined, columns: readonly TableColumn<R>[]) =>
    rows && rows.length > 0 ? [tableWith(document, rows, columns, cells)] : [];
  const own = [
    ...table(promises, promiseColumns),
    ...table(claims, claimColumns),
    ...table(others?.events, eventColumns),
  ];
  if (!others || Object.keys(others).every((part) => part === 'events')) return own;
  const { otherColumns } = await import('../charts/other-columns.js');
  return [
    ...own,
    ...table(others.alternatives, otherColumns.alternatives),
    ...table(others.effectiveness, otherColumns.effectiveness),
    ...table(others.mechanisms, otherColumns.mechanisms),
    ...table(others.recommendations, otherColumns.recommendations),
  ];
}

function tableWith<R extends Row>(
  document: Document,
  rows: readonly R[],
  columns: readonly TableColumn<R>[],
  cells: CellWords,
): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const { title } of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = title(cells.words);
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    line.id = `row-${row.id}`;
    for (const { text } of columns) line.insertCell().textContent = text(row, cells);
  }
  return table;
}
