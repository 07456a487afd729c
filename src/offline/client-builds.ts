/** Which windows show a page of another build than the service worker's: all that they ask for must come from the network. Kept on disk, since a worker is ended whenever it rests. */
export class ClientBuilds {
  readonly #known = new Map<string, Promise<boolean>>();
  readonly #cache: string;

  /** `path` is that of the site's root: other sites of the host have windows of their own. */
  constructor(path: string) {
    this.#cache = `windows of other builds below ${path}`;
  }

  note(client: string, isOther: Promise<boolean>): Promise<void> {
    this.#known.set(client, isOther);
    return isOther.then(async (other) => {
      if (other) await (await caches.open(this.#cache)).put(keyOf(client), new Response());
    });
  }

  isOther(client: string): Promise<boolean> {
    const known = this.#known.get(client) ?? this.#stored(client);
    this.#known.set(client, known);
    return known;
  }

  /** When a worker takes over, no window of another build is left. */
  async forget(): Promise<void> {
    await caches.delete(this.#cache);
  }

  async #stored(client: string): Promise<boolean> {
    return (await (await caches.open(this.#cache)).match(keyOf(client))) !== undefined;
  }
}

function keyOf(client: string): string {
  return `/${encodeURIComponent(client)}`;
}
