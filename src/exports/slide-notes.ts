import { foundSentence } from '../charts/row-sentence.js';
import { type Found, findRow } from '../queries/find-row.js';
import { countryNamer } from '../queries/latest.js';
import { sourceIds } from '../queries/source-use.js';
import type { Source } from '../tables/sources.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { RowRef } from './native-slides.js';
import type { Slide } from './slide.js';

interface Input {
  readonly words: Words;
  readonly tables: Tables;
  readonly addressOf: (slide: Slide) => string;
}

/** So many claims stand in the notes of one slide. */
const mostClaims = 60;

/** The speaker's notes of one slide of a file: what the speaker says, then the claims on it with full citations. */
export function slideNotes(input: Input, slide: Slide, rows: readonly RowRef[], first: boolean): string[] {
  const { words, tables, addressOf } = input;
  const { m, number } = words;
  const byId = new Map(rows.map(({ id, table }) => [id, findRow(tables, id, table)]));
  const found = [...byId.values()].filter((one) => one !== null);
  const rest = found.length - mostClaims;
  return [
    ...(first ? slide.notes.points : []),
    ...(found.length > 0 ? [m.pptx_notes_claims()] : []),
    ...found.slice(0, mostClaims).map((one) => citation(input, one)),
    ...(rest > 0 ? [m.pptx_notes_more({ count: rest, n: number(rest) })] : []),
    slide.credit,
    ...(slide.seen ? [m.pptx_notes_page({ address: addressOf(slide) })] : []),
  ];
}

function citation({ words, tables }: Input, found: Found): string {
  const ids = sourceIds(found.row);
  const sources = tables.sources.filter(({ id }) => ids.includes(id)).map((source) => cited(words, source));
  const sentence = foundSentence(words, found, countryNamer(tables.countries));
  return [sentence, ...locatorOf(found), ...sources, words.m.pptx_notes_row({ id: found.row.id })].join(' ');
}

function locatorOf({ row }: Found): string[] {
  return 'locator' in row && row.locator !== null ? [`(${row.locator})`] : [];
}

function cited({ date }: Words, { title, publisher, published, url }: Source): string {
  const said = [publisher, title, published ? date(published) : '', url ?? ''];
  return `${said.filter((text) => text !== '').join(', ')}.`;
}
