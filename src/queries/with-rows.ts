import { claimTables, type Tables } from '../tables/tables.js';

/** The codes of countries and regions of which the record says anything at all, in the order of the table of countries. */
export function countriesWithRows(tables: Tables): string[] {
  const rows = [
    ...claimTables.flatMap((name) => [...tables[name]]),
    ...tables.closures,
    ...tables.events,
    ...tables.alternatives,
    ...tables.mechanisms,
    ...tables.effectiveness,
  ];
  const codes = new Set(rows.map(({ country }) => country));
  return tables.countries.map(({ code }) => code).filter((code) => codes.has(code));
}
