/** So many parts are kept of drawings before; a chart has some thirty. */
const most = 120;

/** Finished parts of the drawings of one place, by all that they show; the oldest go first. */
export class KeptParts {
  readonly #parts = new Map<string, SVGGElement>();

  get = (key: string): SVGGElement | undefined => this.#parts.get(key);

  set = (key: string, part: SVGGElement): void => {
    this.#parts.set(key, part);
    const [oldest] = this.#parts.keys();
    if (this.#parts.size > most && oldest !== undefined) this.#parts.delete(oldest);
  };
}
