import { flushSync } from 'svelte';
import { type Ignored, readState, type ViewState, writeState } from '../urls/address.js';
import { readRoute, type Route, writeRoute } from '../urls/route.js';
import type { Trail } from './trail.js';

/** A page as it stands: its address read, and what the page needs made ready. */
export interface Place<Page> {
  readonly route: Route;
  readonly state: ViewState;
  readonly ignored: readonly Ignored[];
  readonly page: Page;
}

/** Makes ready what a page needs: its code and its tables. */
export type Prepare<Page> = (route: Route) => Promise<Page>;

/** Where the reader is. The address bar is its only store; a new page shows once it is ready, the old one stands until then. */
export class Location<Page> {
  #place: Place<Page>;
  pending = $state(false);
  readonly #trail: Trail;
  readonly #prepare: Prepare<Page>;
  #journey = 0;

  /** Reads the address of the trail and makes its page ready. */
  static async start<Page>(trail: Trail, prepare: Prepare<Page>): Promise<Location<Page>> {
    const page = await prepare(readRoute(trail.path()));
    return new Location(trail, prepare, page);
  }

  private constructor(trail: Trail, prepare: Prepare<Page>, page: Page) {
    this.#trail = trail;
    this.#prepare = prepare;
    this.#place = $state.raw(read(trail, page));
    trail.onturn(() => void this.#turn());
  }

  get place(): Place<Page> {
    return this.#place;
  }

  /** Follows a link to an address below the root: `charts/centres/?from=2010`. */
  visit = async (address: string): Promise<void> => {
    this.#trail.push(address);
    await this.#turn();
  };

  /** Changes what the page shows; `replace` leaves no step for the back button. */
  change = (state: ViewState, how: 'push' | 'replace' | 'open' = 'push'): void => {
    // a page that is still on its way would come with the path of this one
    this.#journey++;
    this.pending = false;
    const address = this.#path() + writeState(state);
    if (how === 'replace') this.#trail.replace(address);
    else this.#trail.push(address, how === 'open');
    this.#place = { ...this.#place, state, ignored: [] };
  };

  /** A missing page has no path but the one that it was asked for by. */
  #path(): string {
    const { route } = this.#place;
    return route.page === 'missing' ? this.#trail.path() : writeRoute(route);
  }

  /** Opens the evidence of a row, and closes it for null. What a step opened is closed by going back, so that back never opens it again. */
  open = (row: string | null): void => {
    const { state } = this.#place;
    if (row === null && state.row !== null && this.#trail.opened()) this.#trail.back();
    else if (row !== state.row) this.change({ ...state, row }, state.row === null ? 'open' : 'replace');
  };

  async #turn(): Promise<void> {
    const journey = ++this.#journey;
    const route = readRoute(this.#trail.path());
    const fresh = writeRoute(route) !== writeRoute(this.#place.route);
    this.pending = fresh;
    // a page that stands has what it needs: the step back of a filter shows in the next frame
    const page = fresh ? await this.#prepare(route).catch(() => null) : this.#place.page;
    if (journey !== this.#journey) return;
    this.pending = false;
    if (page === null) return this.#trail.reload();
    this.#place = read(this.#trail, page);
    // the page must stand before it is scrolled and heard
    flushSync();
    this.#trail.arrive(fresh);
  }
}

function read<Page>(trail: Trail, page: Page): Place<Page> {
  return { route: readRoute(trail.path()), page, ...readState(trail.query()) };
}
