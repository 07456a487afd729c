import { defaultState, type ViewState, writeState } from '../urls/address.js';

/** The part of a state that says which rows are seen, as a query string. */
export function rowsQuery({ filters, picks, q, where, sort }: ViewState): string {
  return writeState({ ...defaultState, filters, picks, q, where, sort });
}
