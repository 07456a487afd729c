import { forgetFile, keepFile, type Kept } from './own-keep.js';

/** Whether the file that is open is kept in the browser for the next visit, and what the browser did not do of what was asked. */
export class OwnKeeping {
  kept = $state(false);
  failed = $state<'keep' | 'forget' | null>(null);
  /** What the browser has. */
  #last: Kept | null = null;

  /** A file that was kept at an earlier visit is opened: it is the one that the box speaks of. */
  restored = (kept: Kept): void => {
    this.#last = kept;
    this.kept = true;
  };

  keep = async (now: Kept, isStill: (file: File) => boolean): Promise<void> => {
    this.failed = null;
    if (this.kept && this.#last && isSame(this.#last, now)) return;
    try {
      await keepFile(now);
      this.#last = now;
      if (isStill(now.file)) this.kept = true;
    } catch {
      this.kept = false;
      this.failed = 'keep';
    }
  };

  forget = async (): Promise<void> => {
    this.failed = null;
    try {
      await forgetFile();
      this.kept = false;
    } catch {
      this.failed = 'forget';
    }
  };

  /** The box speaks of the file that is open: where another one comes, the copy of the old one goes. */
  drop = (): void => {
    if (this.kept) void this.forget();
    this.kept = false;
  };
}

function isSame(one: Kept, other: Kept): boolean {
  return one.file === other.file && one.known === other.known && one.mapping === other.mapping;
}
