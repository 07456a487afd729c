/** A cell of a grid; row -1 is its head. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are seen at once. */
  readonly page: number;
}

/** Where a key leads from a cell, as ARIA's grid pattern has it; null for keys that lead nowhere. */
export function movedTo(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: GridCell,
  { rows, columns, page }: GridSize,
): GridCell | null {
  const moves: Readonly<Record<string, GridCell>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: Math.min(row, Math.max(0, row - page)), column },
    PageDown: { row: row + page, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
  };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return to ? { row: within(to.row, -1, rows - 1), column: within(to.column, 0, columns - 1) } : null;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
