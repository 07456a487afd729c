/** How long something has run, in whole seconds. */
export class Stopwatch {
  #start = $state(Date.now());
  #now = $state(Date.now());
  readonly #ticking = setInterval(() => {
    this.#now = Date.now();
  }, 500);

  /** "12:05", "1:02:05". */
  get text(): string {
    const seconds = Math.max(0, Math.floor((this.#now - this.#start) / 1000));
    const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
    const hours = Math.floor(seconds / 3600);
    return [...(hours > 0 ? [String(hours)] : []), ...parts].join(':');
  }

  readonly restart = (): void => this.since(Date.now());

  /** Runs from a moment, in ms. */
  readonly since = (start: number): void => {
    this.#start = start;
    this.#now = Date.now();
  };

  readonly stop = (): void => clearInterval(this.#ticking);
}
