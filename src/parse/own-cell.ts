import { fold } from '../base/fold.js';
import { shortText } from '../base/short-text.js';
import type { Column } from '../tables/column.js';
import type { Country } from '../tables/countries.js';
import { parseCell, type Problem, type Reading } from './parse-cell.js';

export type ReadCell = (text: string) => Reading;

/**
 * How a cell of a reader's own file is read: as in the record, but a country may be named as well as coded. A file from elsewhere may
 * write figures and years in other ways; where those could be taken for ours, that is told, and nothing is guessed.
 */
export function ownCell(column: Column, countries: readonly Country[]): ReadCell {
  if (column.name === 'country') return countryCell(countries);
  return (text) => {
    const reading = parseCell('detainees', column, text);
    const doubt = 'value' in reading ? doubtOf(column, text) : onlySpaces(column, text);
    return doubt === null ? reading : { problem: { ...doubt, found: shortText(text) } };
  };
}

type Doubt = Omit<Problem, 'found'>;

/** The first and the last year that a figure may be of; years of the Buddhist era are 543 higher. */
const [firstYear, lastYear] = [1900, 2199];
const thousands = /^[1-9]\d{0,2}\.\d{3}$/;

function doubtOf({ kind }: Column, text: string): Doubt | null {
  if (kind === 'number' && thousands.test(text))
    return { kind: 'thousands', expected: text.replace('.', '') };
  if (kind !== 'date' || text === '') return null;
  const year = Number(text.slice(0, 4));
  return year < firstYear || year > lastYear ? { kind: 'era', expected: `${firstYear}-${lastYear}` } : null;
}

/** Whether all that is wrong with a cell are the blanks around it. */
function onlySpaces(column: Column, text: string): Doubt | null {
  const inner = text.trim();
  const isGood = inner !== text && inner !== '' && 'value' in parseCell('detainees', column, inner);
  return isGood ? { kind: 'spaces', expected: inner } : null;
}

function countryCell(countries: readonly Country[]): ReadCell {
  const codes = new Map(
    countries.flatMap(({ code, name, local_name: local }) =>
      [code, name, local ?? code].map((one) => [spelling(one), code] as const),
    ),
  );
  return (text) => {
    if (text === '') return { problem: { kind: 'empty_cell', expected: '', found: '' } };
    const code = codes.get(spelling(text));
    return code === undefined
      ? { problem: { kind: 'country', expected: 'countries.csv', found: shortText(text) } }
      : { value: code };
  };
}

/** A name for comparing: "Vietnam" and "Viet Nam" are one. */
const spelling = (name: string): string => fold(name).replace(/\s+/g, '');
