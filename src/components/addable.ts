import type { ChartId } from '../charts/picture.js';
import type { Found } from '../queries/find-row.js';
import type { ViewState } from '../urls/address.js';

/** What can be put into a deck: a chart as it is seen, or a row. */
export type Addable = { readonly chart: ChartId; readonly state: ViewState } | { readonly row: Found };
