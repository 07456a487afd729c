import type { Mechanism } from '../tables/mechanisms.js';
import { containsText } from './contains-text.js';
import type { Filters } from './filters.js';
import { matchesPlace, picked, type Picks } from './picks.js';

/** An act of a body: what it said, and where that stands. */
export type Act = Mechanism & { readonly stance: Exclude<Mechanism['stance'], 'ratified' | 'not_party'> };

/** Whether a row is an act of a body. The status of a treaty is no act: it has a table of its own. */
export function isAct(row: Mechanism): row is Act {
  return row.stance !== 'ratified' && row.stance !== 'not_party';
}

/** The tests that an act has to pass, one a filter: values of one are alternatives, filters add up. */
export function actTests({ countries, from, to }: Filters, picks: Picks, q: string) {
  const has = containsText(q);
  const place = (filters: Pick<Filters, 'countries' | 'from' | 'to'>) => {
    const test = matchesPlace(filters);
    return ({ country, date }: Mechanism) => test({ country, start: date, end: date });
  };
  return {
    countries: place({ countries, from: null, to: null }),
    from: place({ countries: [], from, to: null }),
    to: place({ countries: [], from: null, to }),
    stance: ({ stance }: Mechanism) => picked(picks.stance, stance),
    q: ({ body, title, summary }: Mechanism) => has([body, title, summary]),
  };
}

/** Treaties and what each country is to them, narrowed to countries and text; the years of a treaty are no years of an act. */
export function treatyRows(
  rows: readonly Mechanism[],
  { countries }: Pick<Filters, 'countries'>,
  q: string,
): Mechanism[] {
  const has = containsText(q);
  return rows.filter(
    (row) =>
      !isAct(row) &&
      (countries.length === 0 || countries.includes(row.country)) &&
      has([row.body, row.title, row.summary]),
  );
}
