import { fold } from '../base/fold.js';
import type { Column } from '../tables/column.js';
import type { Country } from '../tables/countries.js';
import { parseCell, type Reading } from './parse-cell.js';

export type ReadCell = (text: string) => Reading;

/** How a cell of a reader's own file is read: as in the record, but a country may be named as well as coded. */
export function ownCell(column: Column, countries: readonly Country[]): ReadCell {
  if (column.name === 'country') return countryCell(countries);
  return (text) => parseCell('detainees', column, text);
}

function countryCell(countries: readonly Country[]): ReadCell {
  const codes = new Map(
    countries.flatMap(({ code, name, local_name: local }) =>
      [code, name, local ?? code].map((one) => [fold(one), code] as const),
    ),
  );
  return (text) => {
    if (text === '') return { problem: { kind: 'empty_cell', expected: '', found: '' } };
    const code = codes.get(fold(text));
    return code === undefined
      ? { problem: { kind: 'unknown_reference', expected: 'countries.csv', found: text.slice(0, 60) } }
      : { value: code };
  };
}
