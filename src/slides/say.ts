import { promiseSentence } from '../charts/targets.js';
import { findRow, type Found } from '../queries/find-row.js';
import { countryNamer } from '../queries/latest.js';
import type { Tables } from '../tables/tables.js';
import { claimSentence } from '../words/claim.js';
import { actLine, eventLine, programmeLine, recommendationLine, studyLine } from '../words/rows.js';
import type { Words } from '../words/words.js';

/** A row as a sentence that keeps its qualifier; null where the record holds it no more. */
export function rowSentence(words: Words, tables: Tables, id: string): string | null {
  const found = findRow(tables, id);
  return found && sentenceOf(words, found, countryNamer(tables.countries));
}

/** What became of a promise or a recommendation, as a sentence. */
export function outcomeSentence(words: Words, tables: Tables, id: string): string | null {
  const found = findRow(tables, id);
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

export function sentenceOf(words: Words, found: Found, name: (code: string) => string): string {
  switch (found.kind) {
    case 'claim':
      return claimSentence(words, found.row, name(found.row.country));
    case 'promise':
      return promiseSentence(words, found.row, name(found.row.country));
    case 'events':
      return eventLine(words, found.row, name(found.row.country));
    case 'alternatives':
      return programmeLine(words, found.row, name(found.row.country));
    case 'effectiveness':
      return studyLine(words, found.row, name(found.row.country));
    case 'mechanisms':
      return actLine(words, found.row, name(found.row.country));
    case 'recommendations':
      return recommendationLine(words, found.row);
    default:
      return never(found);
  }
}

function never(found: never): never {
  throw new Error(`unknown row: ${JSON.stringify(found)}`);
}
