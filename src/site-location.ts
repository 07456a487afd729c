import type { Location, Place } from './state/location.svelte.js';
import { defaultState } from './urls/address.js';
import type { Route } from './urls/route.js';
import type { View } from './load-page.js';

/** The part of a location that the app reads and calls. */
export type SiteLocation = Pick<Location<View>, 'place' | 'pending' | 'change' | 'open'>;

/** A location that never moves, for pages written at build time. */
export function stillLocation(route: Route, page: View): SiteLocation {
  const place: Place<View> = { route, page, state: defaultState, ignored: [] };
  return { place, pending: false, change: nothing, open: nothing };
}

function nothing(): void {
  // a written page does not move
}
