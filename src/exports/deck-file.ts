import * as v from 'valibot';
import { shortText } from '../base/short-text.js';
import type { Words } from '../words/words.js';
import type { Deck } from './deck.js';
import { deckSchema } from './deck-schema.js';

const format = 'detention-trends-deck';
/** Of the format of deck files: it grows when an older app could not read a new file. */
export const deckVersion = 1;
/** No deck is larger; what is, is not read at all. */
export const mostBytes = 2_000_000;

/** A deck that was read, or what is wrong with its text: what, where, and what helps. */
export type ReadDeck = { readonly deck: Deck } | { readonly problem: string };

const envelope = v.object({ format: v.literal(format), version: v.number() });
const file = v.object({ ...envelope.entries, deck: deckSchema });

/** A deck as the text of a `.deck.json` file. */
export function deckFile({ title, lead, slides }: Deck): string {
  return `${JSON.stringify({ format, version: deckVersion, deck: { title, lead, slides } }, null, 1)}\n`;
}

/** Reads the text of a deck file. Nothing of it is taken unless all of it can be read. */
export function readDeck(words: Words, text: string): ReadDeck {
  const { m } = words;
  if (text.length > mostBytes) return { problem: tooLarge(words, text.length) };
  const value = parsed(text);
  if (value === undefined)
    return { problem: text.trimEnd().endsWith('}') ? m.deck_not_json() : m.deck_cut() };
  const told = v.safeParse(envelope, value);
  if (!told.success) return { problem: m.deck_not_deck({ format }) };
  if (told.output.version > deckVersion)
    return { problem: m.deck_newer({ is: String(told.output.version), knows: String(deckVersion) }) };
  const read = v.safeParse(file, value);
  return read.success
    ? { deck: { ...read.output.deck, by: 'reader' } }
    : { problem: problemOf(words, read.issues[0]) };
}

/** Why a file is not even read. */
export function tooLarge({ m, number }: Words, bytes: number): string {
  return m.deck_huge({ most: number(mostBytes / 1e6), is: number(bytes / 1e6) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf({ m, number }: Words, issue: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(issue) ?? 'deck';
  const found = shortText(issue.received);
  if (issue.message === 'query') return m.deck_bad_query({ where, found });
  if (issue.message === 'twice') return m.deck_bad_twice({ where });
  if (issue.type === 'max_length')
    return m.deck_bad_long({ where, most: number(Number(issue.requirement)), is: issue.received });
  return m.deck_bad_value({ where, found, expected: shortText(issue.expected ?? '') });
}
