import type { IssueKind } from '../base/issue.js';

/** A problem with a cell of a long table, as numbers. */
export interface CellProblem {
  readonly row: number;
  readonly column: number;
  readonly kind: IssueKind;
}

/** So many are kept; those beyond are counted. */
const most = 1_000_000;
const columnsAtMost = 32;
const kindsAtMost = 64;

/** The problems with the cells of a long table: one number each, since there may be one a row. */
export class OwnProblems {
  readonly counts = new Map<IssueKind, number>();
  #keys = new Float64Array(256);
  #length = 0;
  #sorted = true;
  readonly #kinds: IssueKind[] = [];

  /** How many are kept. */
  get length(): number {
    return this.#length;
  }

  add(row: number, column: number, kind: IssueKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    if (this.#length === most) return;
    if (this.#length === this.#keys.length) this.#grow();
    this.#keys[this.#length++] = (row * columnsAtMost + column) * kindsAtMost + this.#numberOf(kind);
    this.#sorted = false;
  }

  /** Those of a kind, or all, in the order of the rows. */
  *each(kind: IssueKind | null): Generator<CellProblem> {
    this.#sort();
    for (let at = 0; at < this.#length; at++) {
      const problem = this.#read(this.#keys[at] ?? 0);
      if (kind === null || problem.kind === kind) yield problem;
    }
  }

  #read(key: number): CellProblem {
    const place = Math.floor(key / kindsAtMost);
    return {
      row: Math.floor(place / columnsAtMost),
      column: place % columnsAtMost,
      kind: this.#kinds[key % kindsAtMost] ?? 'character',
    };
  }

  #numberOf(kind: IssueKind): number {
    const known = this.#kinds.indexOf(kind);
    return known < 0 ? this.#kinds.push(kind) - 1 : known;
  }

  #grow(): void {
    const wider = new Float64Array(this.#keys.length * 2);
    wider.set(this.#keys);
    this.#keys = wider;
  }

  #sort(): void {
    if (this.#sorted) return;
    this.#keys.subarray(0, this.#length).sort();
    this.#sorted = true;
  }
}
