import { type Asked, type Build, keptMeta } from '../offline/messages.js';

/** What a reader should know of the copy that the browser keeps. */
export type KeptNote =
  | { readonly kind: 'newer'; readonly date: string }
  /** No network: what is shown is the copy. */
  | { readonly kind: 'offline' }
  /** There is a network again, but the page is still the copy. */
  | { readonly kind: 'kept' };

const betweenLooks = 60 * 60 * 1000;

/** The copy of the site that the browser keeps, so that all of it works without a network. */
export class KeptCopy {
  note = $state.raw<KeptNote | null>(null);
  readonly #own: string;
  readonly #window: Window;
  /** Whether the page itself comes from the copy: it says so as long as it stands. */
  readonly #isCopy: boolean;
  #waiting: ServiceWorker | null = null;
  #closed: KeptNote['kind'] | null = null;

  /** `own` is the build of the page. */
  constructor(window: Window, own: string) {
    this.#window = window;
    this.#own = own;
    this.#isCopy = window.document.querySelector(`meta[name=${keptMeta}]`) !== null;
    if (this.#isCopy) this.note = { kind: 'offline' };
    window.addEventListener('offline', () => this.#offline());
    window.addEventListener('online', () => this.#online());
  }

  /** Has the browser keep the site, or keep it up to date. What it refuses, it refuses in silence: the site works as before. */
  async start(worker: string): Promise<void> {
    const registration = await this.#window.navigator.serviceWorker.register(worker);
    const look = () =>
      void registration.update().then(
        () => this.#online(),
        () => this.#offline(),
      );
    registration.addEventListener('updatefound', () => this.#follow(registration.installing));
    for (const one of [registration.installing, registration.waiting, registration.active]) this.#follow(one);
    const { document } = this.#window;
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
    this.#window.setInterval(look, betweenLooks);
  }

  /** Shows the newer version: by the worker that waits, or past it where other windows still need the one before. */
  readonly reload = async (): Promise<void> => {
    const { navigator, location } = this.#window;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    if (!this.#waiting || !(await ask<boolean>(this.#waiting, 'take-over'))) location.reload();
  };

  readonly close = (): void => {
    this.#closed = this.note?.kind ?? null;
    this.note = null;
  };

  #follow(worker: ServiceWorker | null): void {
    const look = () => void this.#look(worker);
    worker?.addEventListener('statechange', look);
    look();
  }

  async #look(worker: ServiceWorker | null): Promise<void> {
    if (worker?.state !== 'installed' && worker?.state !== 'activated') return;
    const build = await ask<Build>(worker, 'build');
    if (build.id === this.#own) void ask(worker, 'take-over');
    else if (worker.state === 'installed') {
      this.#waiting = worker;
      this.note = { kind: 'newer', date: build.date };
    }
  }

  #offline(): void {
    const { controller } = this.#window.navigator.serviceWorker;
    if (controller && this.note?.kind !== 'newer' && this.#closed !== 'offline')
      this.note = { kind: 'offline' };
  }

  #online(): void {
    if (this.#isCopy && (this.note?.kind === 'offline' || this.#closed === 'offline'))
      this.note = { kind: 'kept' };
    else if (this.note?.kind === 'offline') this.note = null;
    if (this.#closed === 'offline') this.#closed = null;
  }
}

/** Whether the reader's connection is one that may carry what was not asked for. */
export function mayFetchAhead(connection: unknown): boolean {
  if (typeof connection !== 'object' || connection === null) return true;
  const saves = 'saveData' in connection && connection.saveData === true;
  return !saves && !('effectiveType' in connection && /2g$/.test(String(connection.effectiveType)));
}

function ask<Answer>(worker: ServiceWorker, asked: Asked): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      done(data);
      port1.close();
    };
    worker.postMessage(asked, [port2]);
  });
}
