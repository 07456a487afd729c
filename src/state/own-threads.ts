import type { OwnThread } from './own-worker.js';

/** The thread that reads a reader's file, and one that is started ahead. */
export class OwnThreads {
  /** The one in use. */
  at: OwnThread | null = null;
  #ahead: OwnThread | null = null;
  #ended = false;
  readonly #start: () => OwnThread;

  constructor(start: () => OwnThread) {
    this.#start = start;
  }

  /** Starts a thread before there is a file for it: its code is fetched and read meanwhile. */
  prepare(): void {
    if (this.at || this.#ahead) return;
    const ahead = (this.#ahead = this.#started());
    // what cannot be started now may be later
    ahead?.onbroken(() => {
      if (this.#ahead !== ahead) return;
      ahead.end();
      this.#ahead = null;
    });
  }

  /** A thread to use; null where the browser starts none. */
  take(): OwnThread | null {
    this.at = this.#ahead ?? this.#started();
    this.#ahead = null;
    return this.at;
  }

  #started(): OwnThread | null {
    try {
      return this.#ended ? null : this.#start();
    } catch {
      return null;
    }
  }

  /** Ends the thread in use. */
  drop(): void {
    this.at?.end();
    this.at = null;
  }

  /** Ends all; none is started any more. */
  end(): void {
    this.#ended = true;
    this.drop();
    this.#ahead?.end();
    this.#ahead = null;
  }
}
