import { kindOf, kindTitle } from '../charts/kinds.js';
import { chartTitle } from '../charts/titles.js';
import { evidenceTitle } from '../components/evidence-title.js';
import type { DeckSlide } from '../exports/deck.js';
import type { Slide } from '../exports/slide.js';
import { type Found, findRow } from '../queries/find-row.js';
import { countryNamer } from '../queries/latest.js';
import type { Tables } from '../tables/tables.js';
import { defaultState } from '../urls/address.js';
import type { Words } from '../words/words.js';

/** The title of a slide: its own, else that of its chart, else what its first row is. None of them holds a figure of the record. */
export function titleOf(words: Words, tables: Tables, { title, chart, says }: DeckSlide): string {
  if (title !== null) return title;
  if (chart !== null) return chartTitle(chart).title(words);
  const rows = says.flatMap((said) => ('id' in said ? [findRow(tables, said.id, said.table)] : []));
  const [found] = rows.filter((one) => one !== null);
  return found ? rowTitle(words, tables, found) : words.m.slide_untitled();
}

function rowTitle(words: Words, tables: Tables, found: Found): string {
  const what = found.kind === 'claim' ? kindTitle(words, kindOf(found.row)) : evidenceTitle(words.m, found);
  if (!('country' in found.row)) return what;
  return words.m.slide_row_title({ country: countryNamer(tables.countries)(found.row.country), what });
}

/** Where the first row of a slide without a chart can be read with its evidence. */
export function seenRow([first]: readonly Found[]): Slide['seen'] {
  if (!first) return null;
  const { id } = first.row;
  const page = first.kind === 'promise' ? { page: 'promise' as const, id } : { page: 'overview' as const };
  return { route: page, state: first.kind === 'promise' ? defaultState : { ...defaultState, row: id } };
}
