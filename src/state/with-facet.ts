import type { FacetKey } from '../charts/row-facets.js';
import { type Picks, pickValues } from '../queries/picks.js';
import type { ViewState } from '../urls/address.js';

/** The state with one filter over rows set to these values; none lifts it. */
export function withFacet(state: ViewState, key: FacetKey, values: readonly string[]): ViewState {
  const { filters, picks } = state;
  switch (key) {
    case 'countries':
      return { ...state, filters: { ...filters, countries: values } };
    case 'from':
    case 'to':
      return { ...state, filters: { ...filters, [key]: values[0] === undefined ? null : Number(values[0]) } };
    default:
      return { ...state, picks: withPick(picks, key, values) };
  }
}

function withPick(picks: Picks, key: keyof Picks, values: readonly string[]): Picks {
  const known = pickValues[key];
  return { ...picks, [key]: known.filter((value) => values.includes(value)) };
}
