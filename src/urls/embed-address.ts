import type { ChartId } from '../charts/picture.js';
import { defaultState, isAsWritten, type Theme, type ViewState, writeState } from './address.js';

/** The address below the site's root, or below the folder of a data version, of a chart to be framed, as a reader has set it. What is narrowed to one country alone was written at build time. */
export function embedAddress(chart: ChartId, state: ViewState, theme: Theme | null): string {
  const [country, ...others] = state.filters.countries;
  const everywhere = { ...state, filters: { ...state.filters, countries: [] } };
  if (country !== undefined && others.length === 0 && isAsWritten(everywhere))
    return `embed/${chart}/${country.toLowerCase()}/${writeState({ ...defaultState, theme })}`;
  return `embed/${chart}/${embedQuery(state, theme)}`;
}

/** The part of a state that an embed keeps: its rows and how they are drawn. */
export function embedQuery(state: ViewState, theme: Theme | null): string {
  const { filters, picks, scale, lanes, events, q } = state;
  return writeState({ ...defaultState, filters, picks, scale, lanes, events, q, theme });
}
