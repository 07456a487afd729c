import { parseDate } from '../base/dates.js';
import type { IssueKind } from '../base/issue.js';
import { shortText } from '../base/short-text.js';
import type { Column, KeywordsColumn, ReferenceColumn, TableName } from '../tables/column.js';
import { differenceForm, idFormOf, idSampleOf, numberForm } from '../tables/forms.js';
import type { Cell } from './line.js';

export interface Problem {
  readonly kind: IssueKind;
  readonly expected: string;
  readonly found: string;
}

export type Reading = { readonly value: Cell } | { readonly problem: Problem };

/** Reads one cell of a table as its column demands. */
export function parseCell(table: TableName, column: Column, text: string): Reading {
  if (text === '') return emptyCell(column);
  if (unreadable.test(text)) return bad('character', text);
  switch (column.kind) {
    case 'keyword':
      return column.values.includes(text) ? { value: text } : bad('keyword', text, column.values.join(', '));
    case 'keywords':
    case 'reference':
    case 'references':
      return parseWords(column, text);
    case 'id':
      return idFormOf(table).test(text) ? { value: text } : bad('id_form', text, idSampleOf(table));
    default:
      return parsePlain(column.kind, text);
  }
}

const unreadable = /[\p{Cc}\p{Cs}\ufffd]/u;

function bad(kind: IssueKind, found: string, expected = ''): Reading {
  return { problem: { kind, expected, found: shortText(found) } };
}

function emptyCell(column: Column): Reading {
  if (column.required) return bad('empty_cell', '');
  return { value: column.kind === 'keywords' || column.kind === 'references' ? [] : null };
}

function parsePlain(kind: 'text' | 'number' | 'difference' | 'date' | 'address', text: string): Reading {
  switch (kind) {
    case 'text':
      return text === text.trim() ? { value: text } : bad('spaces', text);
    case 'number':
    case 'difference':
      return (kind === 'number' ? numberForm : differenceForm).test(text)
        ? { value: Number(text) }
        : bad('number', text);
    case 'date':
      return given(parseDate(text), 'date', text);
    case 'address':
      return isAddress(text) ? { value: text } : bad('address', text);
  }
}

function given(value: Cell, kind: IssueKind, text: string): Reading {
  return value === null ? bad(kind, text) : { value };
}

function isAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s"<>]+$/.test(text)) return false;
  try {
    return new URL(text).hostname !== '';
  } catch {
    return false;
  }
}

function parseWords(column: KeywordsColumn | ReferenceColumn, text: string): Reading {
  const words = column.kind === 'reference' ? [text] : text.split(' ');
  if (words.includes('')) return bad('spaces', text);
  const twice = words.find((word, at) => words.indexOf(word) < at);
  if (twice !== undefined) return bad('repeated_word', twice);
  const wrong = words.find((word) => !isWord(column, word));
  if (wrong === undefined) return { value: column.kind === 'reference' ? text : words };
  return column.kind === 'keywords'
    ? bad('keyword', wrong, column.values.join(', '))
    : bad('id_form', wrong, idSampleOf(column.table));
}

function isWord(column: KeywordsColumn | ReferenceColumn, word: string): boolean {
  return column.kind === 'keywords' ? column.values.includes(word) : idFormOf(column.table).test(word);
}
