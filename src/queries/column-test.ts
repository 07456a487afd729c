import { fold } from '../base/fold.js';
import { endOf, parseDate, startOf } from '../base/dates.js';
import { type CellValue, cellText, isEmptyCell } from '../tables/cells.js';
import type { Column } from '../tables/column.js';

/** Whether the value of a cell passes. */
export type CellTest = (value: CellValue) => boolean;

/** What stands in a filter for "is not stated" and "is stated". */
export const notStated = '!';
export const stated = '*';

/**
 * The test that a filter on a column asks for; null where its text cannot be used.
 * `!` not stated, `*` stated; a range as in `2008..2012`, open at either end; words parted by commas; `=` before a whole text; else a part of it.
 */
export function columnTest(column: Column, text: string): CellTest | null {
  if (text === notStated) return isEmptyCell;
  if (text === stated) return (value) => !isEmptyCell(value);
  switch (column.kind) {
    case 'number':
    case 'difference':
      return numberTest(text);
    case 'date':
      return dateTest(text);
    case 'keyword':
    case 'keywords':
      return wordsTest(text, (word) => column.values.includes(word));
    case 'reference':
    case 'references':
      return wordsTest(text, (word) => /^[A-Za-z0-9-]+$/.test(word));
    default:
      return textTest(text);
  }
}

/** The two ends of a range, as they are written; null for what is none. */
export function rangeEnds(text: string): readonly [from: string, to: string] | null {
  const [from, to, ...rest] = text.split('..');
  if (from === undefined || to === undefined || rest.length > 0 || from + to === '') return null;
  return [from, to];
}

function numberTest(text: string): CellTest | null {
  const ends = rangeEnds(text);
  if (!ends) return null;
  const [low, high] = [numberOf(ends[0], -Infinity), numberOf(ends[1], Infinity)];
  if (low === null || high === null) return null;
  return (value) => typeof value === 'number' && value >= low && value <= high;
}

function numberOf(text: string, open: number): number | null {
  if (text === '') return open;
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : null;
}

/** A date passes where some day that it may mean lies in the range. */
function dateTest(text: string): CellTest | null {
  const ends = rangeEnds(text);
  if (!ends) return null;
  const [from, to] = [parseDate(ends[0]), parseDate(ends[1])];
  if ((ends[0] !== '' && !from) || (ends[1] !== '' && !to)) return null;
  const [low, high] = [from ? startOf(from) : -Infinity, to ? endOf(to) : Infinity];
  return (value) =>
    value !== null &&
    typeof value === 'object' &&
    'text' in value &&
    endOf(value) > low &&
    startOf(value) < high;
}

function wordsTest(text: string, known: (word: string) => boolean): CellTest | null {
  const words = text.split(',').filter((word) => word !== '');
  if (words.length === 0 || !words.every(known)) return null;
  return (value) => valuesOf(value).some((one) => words.includes(one));
}

function textTest(text: string): CellTest | null {
  if (text.startsWith('=')) return (value) => cellText(value) === text.slice(1);
  const part = fold(text);
  return part === '' ? null : (value) => fold(cellText(value)).includes(part);
}

/** The single values of a cell: each word of a list, none where nothing is stated. */
export function valuesOf(value: CellValue): readonly string[] {
  if (value === null) return [];
  if (typeof value === 'object' && !('text' in value)) return value;
  return [cellText(value)];
}
