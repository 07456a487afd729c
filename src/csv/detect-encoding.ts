import { analyse } from 'chardet';
import { byteOrderMarks, type Encoding } from './encodings.js';

export interface Detected {
  readonly encoding: Encoding;
  /** Whether the file starts with a byte order mark. */
  readonly mark: boolean;
  /** Whether nothing but the letters that it makes speaks for the encoding. */
  readonly guessed: boolean;
}

/** What the first bytes of a file are written in, as far as they tell. A sample may end within a letter. */
export function detectEncoding(sample: Uint8Array): Detected {
  const marked = markOf(sample);
  if (marked) return { encoding: marked, mark: true, guessed: false };
  const told = wideOf(sample) ?? (isUtf8(sample) ? 'utf-8' : null);
  return { encoding: told ?? narrowOf(sample), mark: false, guessed: told === null };
}

function markOf(bytes: Uint8Array): Encoding | null {
  const starts = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (starts(byteOrderMarks['utf-8'])) return 'utf-8';
  if (starts(byteOrderMarks['utf-16le'])) return 'utf-16le';
  return starts(byteOrderMarks['utf-16be']) ? 'utf-16be' : null;
}

/** Text of two bytes a letter shows by the zeros of its commas, figures and line ends, whatever its language. */
function wideOf(bytes: Uint8Array): Encoding | null {
  let [even, odd] = [0, 0];
  for (const [at, byte] of bytes.entries())
    if (byte === 0) {
      if (at % 2 === 0) even++;
      else odd++;
    }
  const zeros = (even + odd) / bytes.length;
  // a few zeros may stand in the cells of UTF-8 too
  if (!(zeros >= 0.02) || (zeros < 0.3 && isPlainUtf8(bytes))) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return !text.includes('\0') && /[\n\r,;\t]/.test(text) ? encoding : null;
}

/** Letters of some scripts, two bytes each, are UTF-8 as well: that of control characters. */
function isPlainUtf8(bytes: Uint8Array): boolean {
  const controls = bytes.filter((byte) => byte > 0 && byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
  return isUtf8(bytes) && controls.length < bytes.length * 0.01;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The library does not know the code page of Thailand, and takes a few Chinese words for Latin: these are tried first. */
function narrowOf(bytes: Uint8Array): Encoding {
  if (isThai(bytes)) return 'windows-874';
  if (isChinese(bytes)) return 'gb18030';
  const likely = analyse(bytes).map(({ name }) => narrow.get(name));
  return likely.find((encoding) => encoding !== undefined) ?? 'windows-1252';
}

const narrow: ReadonlyMap<string, Encoding> = new Map([
  ['GB18030', 'gb18030'],
  ['windows-1258', 'windows-1258'],
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
]);

/** Signs of common Chinese words take two high bytes each, the first from a narrow range: other letters stand alone or begin elsewhere. */
function isChinese(bytes: Uint8Array): boolean {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const all = text.match(/[\x80-\xff]+/g) ?? [];
  // a sample may end within a sign
  const runs = /[\x80-\xff]$/.test(text) ? all.slice(0, -1) : all;
  const common = runs
    .flatMap((run) => run.match(/[\s\S]{2}/g) ?? [])
    .filter((pair) => /^[\xb0-\xd7]/.test(pair));
  const high = runs.reduce((sum, run) => sum + run.length, 0);
  return high > 0 && runs.every((run) => run.length % 2 === 0) && common.length * 2 >= high * 0.7;
}

/** Chinese bytes read as Thai put figures among letters, vowels where none can stand, and letters that Thai gave up. */
const unlikely = /[ก-ฮ][๐-๙]|[๐-๙][ก-ฮ]|[เ-ไ](?![ก-ฮ])|(?<![ก-ฮัิ-ฺ็-๎])[ะาำ]|[ฃฅฦ๏๚๛]/g;

/** Vowels and tones that stand above or below must follow a Thai letter; in any other text many would not. */
function isThai(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-874').decode(bytes);
  const count = (form: RegExp) => [...text.matchAll(form)].length;
  const hanging = count(/[ัิ-ฺ็-๎]/g);
  const misplaced = count(/(?<![ก-๛])[ัิ-ฺ็-๎]/g);
  const others = count(/[^\0-\x7fก-๛‘’“”–—…€\u00a0]/g);
  const letters = count(/[ก-ฮ]/g);
  const rightly = misplaced <= hanging * 0.05 && count(unlikely) <= letters * 0.05;
  return letters > 4 && others === 0 && hanging > 0 && rightly;
}
