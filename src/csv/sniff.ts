import Papa from 'papaparse';
import { detectEncoding } from './detect-encoding.js';
import { type Delimiter, delimiters, type Dialect, type LineEnds } from './dialect.js';
import { namedSign } from './named-sign.js';

/** Files that are taken for CSV by mistake. */
export type NotText =
  'png' | 'jpeg' | 'pdf' | 'xlsx' | 'xls' | 'gzip' | 'parquet' | 'binary' | 'web_page' | 'json';

/** How the first bytes of a file are written; a reader may know better and say so in `known`. */
export function sniff(
  sample: Uint8Array,
  known: Partial<Pick<Dialect, 'encoding' | 'delimiter'>> = {},
): Dialect {
  const { encoding, mark, guessed } = detectEncoding(sample);
  const used = known.encoding ?? encoding;
  const text = new TextDecoder(used).decode(sample, { stream: true });
  const { named, lines } = afterNaming(text);
  return {
    encoding: used,
    mark,
    guessed: guessed && known.encoding === undefined,
    delimiter: known.delimiter ?? delimiters.find((one) => one === named) ?? delimiterOf(lines),
    named,
    lineEnds: lineEndsOf(text),
  };
}

/** What a file is, if it is no text. */
export function notText(sample: Uint8Array): NotText | null {
  const known = signatures.find(([, bytes]) => bytes.every((byte, at) => sample[at] === byte));
  if (known) return known[0];
  const { encoding } = detectEncoding(sample);
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  if (webPage.test(text)) return 'web_page';
  if (json.test(text)) return 'json';
  const strange = text.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return strange > text.length * 0.1 ? 'binary' : null;
}

// the “workbook” that many sites offer is a bare table of HTML
const webPage = /^\s*<(!doctype|!--|html|head|meta|body|div|table|svg|\?xml)/i;
const json = /^\s*(\{\s*"|\[\s*[[{])/;

const signatures: readonly (readonly [NotText, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
];

/** The sign that the first line names, and the lines after such a line: it tells nothing of the others. */
function afterNaming(text: string): { named: string | null; lines: string } {
  const [first = ''] = text.split(/\r\n?|\n/, 1);
  const named = namedSign(first);
  return { named, lines: named === null ? text : text.slice(first.length).replace(/^[\r\n]+/, '') };
}

function delimiterOf(text: string): Delimiter {
  // a blank line at the end would count as a row of one cell
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const { meta } = Papa.parse(lines, { preview: 20, newline: '\n', delimitersToGuess: [...delimiters] });
  return delimiters.find((one) => one === meta.delimiter) ?? ',';
}

function lineEndsOf(text: string): LineEnds {
  const kinds = new Set(text.match(/\r\n|\r(?!$)|\n/g));
  if (kinds.size > 1) return 'mixed';
  const [only] = kinds;
  if (only === undefined) return 'none';
  return only === '\r\n' ? 'crlf' : only === '\n' ? 'lf' : 'cr';
}
