import type { ChartId } from '../charts/picture.js';
import { defaultState, isAsWritten, type Theme, type ViewState, writeState } from './address.js';

/** How an embed is shown, whatever its rows; null leaves it to the reader, or to the site. */
export interface EmbedLook {
  readonly theme: Theme | null;
  readonly lang: string | null;
}

/** The address below the site's root, or below the folder of a data version, of a chart to be framed, as a reader has set it. What is narrowed to one country alone was written at build time. */
export function embedAddress(chart: ChartId, state: ViewState, look: EmbedLook): string {
  const [country, ...others] = state.filters.countries;
  const everywhere = { ...state, filters: { ...state.filters, countries: [] } };
  if (country !== undefined && others.length === 0 && isAsWritten(everywhere))
    return `embed/${chart}/${country.toLowerCase()}/${writeState({ ...defaultState, ...look })}`;
  return `embed/${chart}/${embedQuery(state, look)}`;
}

/** The part of a state that an embed keeps: its rows and how they are drawn. */
export function embedQuery(state: ViewState, look: EmbedLook): string {
  const { filters, picks, scale, lanes, events, q } = state;
  return writeState({ ...defaultState, filters, picks, scale, lanes, events, q, ...look });
}
