import { foundSentence } from '../charts/row-sentence.js';
import { findRow, type OtherTable } from '../queries/find-row.js';
import { countryNamer } from '../queries/latest.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';

/** Which row: its id, and the table that it is looked up in first. */
export interface RowRef {
  readonly id: string;
  readonly table: OtherTable | null;
}

/** A row as a sentence that keeps its qualifier; null where the record holds it no more. */
export function rowSentence(words: Words, tables: Tables, { id, table }: RowRef): string | null {
  const found = findRow(tables, id, table);
  return found && foundSentence(words, found, countryNamer(tables.countries));
}

/** What became of a promise or a recommendation, as a sentence. */
export function outcomeSentence(words: Words, tables: Tables, { id, table }: RowRef): string | null {
  const found = findRow(tables, id, table);
  const { m } = words;
  if (found?.kind === 'promise') {
    const { verdict, outcome } = found.row;
    return m.slide_outcome({ verdict: m[`verdict_${verdict}` as const](), outcome }).trim();
  }
  if (found?.kind !== 'recommendations') return null;
  const { number, status, status_note: note } = found.row;
  const said = { number: words.number(number), status: m[`status_${status}` as const](), note };
  return m.slide_status(said);
}
