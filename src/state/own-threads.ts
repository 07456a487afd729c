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
    if (this.at || this.#ahead || this.#ended) return;
    const ahead = (this.#ahead = this.#start());
    // what cannot be started now may be later
    ahead.onbroken(() => {
      if (this.#ahead === ahead) this.#ahead = null;
    });
  }

  take(): OwnThread {
    this.at = this.#ahead ?? this.#start();
    this.#ahead = null;
    return this.at;
  }

  /** Ends the thread in use. */
  drop(): void {
    this.at?.end();
    this.at = null;
  }

  /** Ends all; none is started ahead any more. */
  end(): void {
    this.#ended = true;
    this.drop();
    this.#ahead?.end();
    this.#ahead = null;
  }
}
