import type { Issue, IssueKind } from '../base/issue.js';
import { shortText } from '../base/short-text.js';
import { type LineBreaks, type RawRecord, rawRecords } from './records.js';

/** One row of a file as it stands there; `line` is where it begins, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvText {
  /** Empty where no header could be read. */
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly issues: readonly Issue[];
}

/** Reads CSV text with LF line ends. A bad row is told and left out; reading goes on at the line after it. */
export function readCsv(file: string, text: string, lineBreaks: LineBreaks = 'in quotes'): CsvText {
  const whole = wholeFile(text);
  if (whole)
    return {
      header: [],
      records: [],
      issues: [{ ...nowhere, kind: whole, file, found: shortText(text.trim()) }],
    };
  const all = rawRecords(text, lineBreaks);
  const [first] = all;
  const width = first?.fault === null ? first.cells.length : 0;
  const good = all.filter((record) => record.fault === null);
  return {
    header: width ? (first?.cells ?? []) : [],
    records: width ? good.slice(1).map(({ line, cells }) => ({ line, cells })) : [],
    issues: all.flatMap((record) => faultOf(file, width, record)),
  };
}

const nowhere = { line: null, column: null, expected: '' } as const;

function wholeFile(text: string): IssueKind | null {
  if (/^\s*</.test(text)) return 'web_page';
  return text.trim() === '' ? 'empty_file' : null;
}

function faultOf(file: string, width: number, { fault, line, raw, cells }: RawRecord): Issue[] {
  if (fault === null) return [];
  const place = { kind: fault, file, line, column: null };
  if (fault !== 'ragged_row') return [{ ...place, expected: '', found: shortText(raw.trim()) }];
  return [{ ...place, expected: String(width), found: String(raw.trim() === '' ? 0 : cells.length) }];
}
