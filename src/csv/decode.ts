import type { Issue, IssueKind } from '../base/issue.js';
import { shortText } from '../base/short-text.js';

export interface Decoded {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** Bytes or text to text with LF line ends and no mark at its start; a byte that is not UTF-8 becomes U+FFFD. */
export function decode(file: string, content: Uint8Array | string): Decoded {
  const { text, issues } =
    typeof content === 'string' ? { text: content, issues: [] } : fromBytes(file, content);
  return { text: normal(text), issues: [...issues, ...marks(file, text)] };
}

function fromBytes(file: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), issues: [] };
  } catch {
    return { text: lenient(bytes), issues: [badBytes(file, bytes)] };
  }
}

function lenient(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function badBytes(file: string, bytes: Uint8Array): Issue {
  const { line, found } = firstBadLine(bytes);
  return { kind: 'not_utf8', file, line, column: null, expected: 'UTF-8', found };
}

/** No byte of a longer UTF-8 sequence looks like a line feed, so lines may be tried one by one. */
function firstBadLine(bytes: Uint8Array): { line: number; found: string } {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let start = 0;
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return { line, found: aroundBadByte(lenient(bytes.subarray(start, end))) };
    }
    if (feed < 0) return { line, found: '' };
    start = end + 1;
  }
}

function aroundBadByte(line: string): string {
  return shortText(line.slice(Math.max(0, line.indexOf('\ufffd') - 20)).slice(0, 40));
}

function marks(file: string, text: string): Issue[] {
  const found = (kind: IssueKind, at: number): Issue[] =>
    at < 0 ? [] : [{ kind, file, line: lineAt(text, at), column: null, expected: '', found: '' }];
  return [
    ...found('byte_order_mark', text.startsWith('\ufeff') ? 0 : -1),
    ...found('carriage_return', text.indexOf('\r')),
    ...found('null_byte', text.indexOf('\0')),
  ];
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n?|\n/).length;
}

function normal(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
