/** On which line of its file each row begins. Most rows follow each other line by line, so only the leaps are kept. */
export class LineIndex {
  readonly #rows: number[] = [];
  readonly #ahead: number[] = [];

  /** Tells that the rows from this one on begin line by line from this line. */
  note(row: number, line: number): void {
    if (this.#ahead.at(-1) === line - row) return;
    this.#rows.push(row);
    this.#ahead.push(line - row);
  }

  lineOf(row: number): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rows[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return row + (this.#ahead[low - 1] ?? 0);
  }
}
