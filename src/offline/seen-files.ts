import { CacheExpiration } from 'workbox-expiration';
import { NetworkFirst } from 'workbox-strategies';

const most = 200;

/** What was once seen is there again without a network, but for what was seen longest ago. */
export class SeenFiles {
  /** Of this build alone: pictures and files of another would not fit its pages. */
  readonly files: NetworkFirst;
  /** Frozen copies never change, so they outlast builds. */
  readonly frozen: NetworkFirst;
  readonly #prefix: string;

  /** `path` is that of the site's root: other sites of the host have caches of their own. */
  constructor(path: string, build: string) {
    this.#prefix = `seen below ${path} `;
    this.files = keptIn(this.#prefix + build);
    this.frozen = keptIn(`${this.#prefix}frozen`);
  }

  /** Takes away what earlier builds left. */
  async forgetOld(): Promise<void> {
    const own = [this.files.cacheName, this.frozen.cacheName];
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(this.#prefix) && !own.includes(name));
    await Promise.all(old.map(forget));
  }
}

function keptIn(cacheName: string): NetworkFirst {
  const limit = limitOf(cacheName);
  return new NetworkFirst({
    cacheName,
    plugins: [
      {
        cacheDidUpdate: async ({ request }) => {
          await limit.updateTimestamp(request.url);
          await limit.expireEntries();
        },
      },
    ],
  });
}

/** A cache, and the list of when each of its files was seen. */
async function forget(name: string): Promise<void> {
  await caches.delete(name);
  await limitOf(name).delete();
}

function limitOf(cacheName: string): CacheExpiration {
  return new CacheExpiration(cacheName, { maxEntries: most });
}
