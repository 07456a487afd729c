import type { IssueKind } from '../base/issue.js';

/** A record that cannot be read: it costs its first line only. */
export interface Fault {
  readonly kind: Extract<IssueKind, 'open_quote' | 'stray_quote' | 'ragged_row'>;
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/** The first of the faults of a file, and how many there are of each kind. */
export interface Faults {
  readonly listed: readonly Fault[];
  readonly counts: ReadonlyMap<Fault['kind'], number>;
  readonly total: number;
}

/** So many are listed; those beyond are counted. A file with commas in its figures may have one in each of millions of lines. */
export const mostFaults = 100_000;

export class FaultList implements Faults {
  readonly listed: Fault[] = [];
  readonly counts = new Map<Fault['kind'], number>();
  total = 0;

  add(fault: Fault): void {
    this.total++;
    this.counts.set(fault.kind, (this.counts.get(fault.kind) ?? 0) + 1);
    if (this.listed.length < mostFaults) this.listed.push(fault);
  }
}
