import { startOf } from '../base/dates.js';
import { distinct, groupBy } from '../base/lists.js';
import type { Mechanism } from '../tables/mechanisms.js';
import type { Words } from '../words/words.js';

/** What a country is to a treaty, as the record has it: at times more than one row, one after another. */
export interface TreatyCell {
  readonly id: string;
  readonly party: boolean;
  readonly text: string;
}

export interface TreatyTable {
  readonly treaties: readonly string[];
  readonly rows: readonly {
    readonly country: string;
    readonly name: string;
    readonly cells: readonly (readonly TreatyCell[])[];
  }[];
}

/** Countries by treaty. A cell without rows is one of which the record knows nothing. */
export function treatyTable(
  words: Words,
  name: (code: string) => string,
  rows: readonly Mechanism[],
): TreatyTable {
  const treaties = distinct(rows.map(({ body }) => body)).toSorted(words.compare);
  const countries = [...groupBy(rows, ({ country }) => country)].map(([country, group]) => ({
    country,
    name: name(country),
    cells: treaties.map((treaty) =>
      group
        .filter(({ body }) => body === treaty)
        .toSorted((a, b) => startOf(a.date) - startOf(b.date))
        .map((row) => ({ id: row.id, party: row.stance === 'ratified', text: cellText(words, row) })),
    ),
  }));
  return { treaties, rows: countries.toSorted((a, b) => words.compare(a.name, b.name)) };
}

/** What the record's own title says behind the name of the treaty, with its date unless it says when. */
function cellText({ m, date }: Words, row: Mechanism): string {
  const said = row.title.slice(row.title.indexOf(':') + 1).trim();
  return /\d/.test(said) ? said : m.treaty_cell({ said, date: date(row.date) });
}
