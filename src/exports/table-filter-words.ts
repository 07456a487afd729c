import { notStated, rangeEnds, stated } from '../queries/column-test.js';
import type { Question } from '../queries/explore.js';
import { columnsOf } from '../tables/cells.js';
import type { Column } from '../tables/column.js';
import type { TableName } from '../tables/tables.js';
import type { Words } from '../words/words.js';

type Named = (code: string) => string;

/** What the rows of a table are narrowed to, a phrase each. */
export function questionWords(
  words: Words,
  table: TableName,
  { filters, from, to, q }: Question,
  name: Named,
): string[] {
  const { m } = words;
  return [
    ...columnsOf(table).flatMap((column) => {
      const text = filters.get(column.name);
      return text === undefined ? [] : [columnFilterWords(words, column, text, name)];
    }),
    ...(from === null ? [] : [m.desk_filter_from({ year: String(from) })]),
    ...(to === null ? [] : [m.desk_filter_to({ year: String(to) })]),
    ...(q.trim() === '' ? [] : [m.desk_filter_text({ text: q.trim() })]),
  ];
}

/** What one column is narrowed to: "value: 1,000 to 2,000". */
export function columnFilterWords(words: Words, column: Column, text: string, name: Named): string {
  return words.m.desk_filter({ column: column.name, value: valueWords(words, column, text, name) });
}

function valueWords(words: Words, column: Column, text: string, name: Named): string {
  const { m } = words;
  if (text === notStated) return m.desk_not_stated();
  if (text === stated) return m.desk_stated();
  if (column.kind === 'date') return rangeWords(words, text, (end) => end);
  if (column.kind === 'number' || column.kind === 'difference')
    return rangeWords(words, text, (end) => words.number(Number(end)));
  if ('values' in column || 'table' in column) return orList(words, text.split(','), column, name);
  return text.startsWith('=') ? m.desk_filter_is({ text: text.slice(1) }) : m.desk_filter_holds({ text });
}

function orList(words: Words, values: readonly string[], column: Column, name: Named): string {
  const said = values.map((value) => (column.name === 'country' ? name(value) : value));
  return new Intl.ListFormat(words.locale, { type: 'disjunction' }).format(said);
}

function rangeWords({ m }: Words, text: string, say: (end: string) => string): string {
  const [from, to] = rangeEnds(text) ?? ['', ''];
  if (from === '') return m.desk_filter_most({ to: say(to) });
  if (to === '') return m.desk_filter_least({ from: say(from) });
  return m.period({ start: say(from), end: say(to) });
}
