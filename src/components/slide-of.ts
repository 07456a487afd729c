import type { DeckSlide, Said } from '../exports/deck.js';
import { type Found, otherTables } from '../queries/find-row.js';
import { embedQuery } from '../urls/embed-address.js';
import type { Addable } from './addable.js';

/** What a reader adds as a slide: the address of a view, or the id of a row. No figure is taken along. */
export function slideOf(id: string, of: Addable): DeckSlide {
  const empty = { id, title: null, chart: null, query: '', says: [], notes: [] };
  if ('row' in of) return { ...empty, says: saysOf(of.row) };
  const query = embedQuery(of.state, { theme: of.state.theme, lang: null }).replace(/^\?/, '');
  return { ...empty, chart: of.chart, query, says: [{ kind: 'finding' }] };
}

/** A promise or a recommendation is never told without what became of it. */
function saysOf({ kind, row }: Found): Said[] {
  const table = otherTables.find((one) => one === kind) ?? null;
  const told = kind === 'promise' || kind === 'recommendations';
  const { id } = row;
  return [{ kind: 'row', id, table }, ...(told ? [{ kind: 'outcome', id, table } as const] : [])];
}
