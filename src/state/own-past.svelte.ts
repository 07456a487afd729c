import type { Kept } from './own-keep.js';

/** So many steps can be taken back. */
const most = 21;

/** What stood on the page of a reader's own file before, step by step; null where nothing did. */
export class OwnPast {
  #steps = $state.raw<readonly (Kept | null)[]>([]);

  get any(): boolean {
    return this.#steps.length > 0;
  }

  /** Before the first file there was nothing to go back to. */
  add(step: Kept | null): void {
    if (step || this.any) this.#steps = [...this.#steps, step].slice(-most);
  }

  /** Takes the last step back. */
  take(): Kept | null {
    const last = this.#steps.at(-1) ?? null;
    this.#steps = this.#steps.slice(0, -1);
    return last;
  }
}
