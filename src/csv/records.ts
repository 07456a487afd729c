import Papa from 'papaparse';
import type { IssueKind } from '../base/issue.js';

export interface RawRecord {
  readonly line: number;
  /** The record as written, its line end included. */
  readonly raw: string;
  readonly cells: readonly string[];
  readonly fault: Extract<IssueKind, 'open_quote' | 'stray_quote' | 'cut_off' | 'ragged_row'> | null;
}

/** Whether a quoted cell may hold a line break. Where none may, a quote gone astray cannot reach beyond its line. */
export type LineBreaks = 'in quotes' | 'never';

interface Rules {
  readonly lineBreaks: LineBreaks;
  readonly width: number | undefined;
}

/**
 * Splits text into records, the header first. A faulty record costs its first line only: a quote that never closes
 * would else swallow good rows after it, so reading starts anew on the line below.
 */
export function rawRecords(text: string, lineBreaks: LineBreaks): RawRecord[] {
  const records: RawRecord[] = [];
  let from = 0;
  let line = 1;
  while (from < text.length) {
    for (const record of goodRun(text.slice(from), line, { lineBreaks, width: records[0]?.cells.length })) {
      records.push(record);
      from += record.raw.length;
      line += lineEnds(record.raw);
    }
  }
  return records;
}

/** The records up to the first faulty one, that one included. */
function goodRun(text: string, line: number, rules: Rules): RawRecord[] {
  const run: RawRecord[] = [];
  let at = 0;
  let next = line;
  const take = (raw: string, cells: readonly string[], broken: boolean): boolean => {
    const width = rules.width ?? run[0]?.cells.length;
    const record = judged(raw, cells, broken, next, { ...rules, width });
    run.push(record);
    at += record.raw.length;
    next += lineEnds(record.raw);
    return record.fault === null;
  };
  // Papa strips one mark at the start and counts without it: given one of ours, it leaves the text's own alone
  Papa.parse<string[]>(`\ufeff${text}`, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const raw = text.slice(at, meta.cursor);
      if (raw !== '' && !take(raw, data, errors.length > 0)) parser.abort();
    },
  });
  return run;
}

function judged(
  raw: string,
  cells: readonly string[],
  broken: boolean,
  line: number,
  { width = cells.length, lineBreaks }: Rules,
): RawRecord {
  const first = firstLine(raw);
  const sound = !broken && isWellQuoted(raw) && raw.endsWith('\n');
  const fits = raw !== '\n' && cells.length === width && (lineBreaks === 'in quotes' || raw === first);
  if (sound && fits) return { line, raw, cells, fault: null };
  return { line, raw: first, cells, fault: faultOf(first, sound && first === raw) };
}

function faultOf(line: string, ragged: boolean): RawRecord['fault'] {
  if (ragged) return 'ragged_row';
  if (!line.endsWith('\n')) return 'cut_off';
  return endsInsideQuotes.test(line) ? 'open_quote' : 'stray_quote';
}

const cell = '(?:"[^"]*(?:""[^"]*)*"|[^",\\n]*)';
const wellQuoted = new RegExp(`^${cell}(?:,${cell})*\\n?$`);
const endsInsideQuotes = new RegExp(`^(?:${cell},)*"[^"]*(?:""[^"]*)*$`);

/** Papa forgives a quote inside a cell and drops blanks after a closing one; RFC 4180 does neither. */
function isWellQuoted(raw: string): boolean {
  return !raw.includes('"') || wellQuoted.test(raw);
}

function firstLine(raw: string): string {
  const end = raw.indexOf('\n');
  return end < 0 ? raw : raw.slice(0, end + 1);
}

function lineEnds(raw: string): number {
  return raw.split('\n').length - 1;
}
