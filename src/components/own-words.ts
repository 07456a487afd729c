import type { IssueKind } from '../base/issue.js';
import { type Delimiter, delimiters, type Encoding } from '../state/own-choices.js';
import type { Messages } from '../words/messages.js';
import type { Words } from '../words/words.js';

/** A size in words: "107 MB". */
export function bytesText({ m, number }: Words, bytes: number): string {
  return bytes < 999_500
    ? m.own_kb({ n: number(Math.ceil(bytes / 1000)) })
    : m.own_mb({ n: number(Math.round(bytes / 1e5) / 10) });
}

export function encodingName(m: Messages, encoding: Encoding): string {
  const names: Readonly<Record<Encoding, string>> = {
    'utf-8': m.own_encoding_utf_8(),
    'utf-16le': m.own_encoding_utf_16le(),
    'utf-16be': m.own_encoding_utf_16be(),
    'windows-1252': m.own_encoding_windows_1252(),
    'windows-1258': m.own_encoding_windows_1258(),
    'windows-874': m.own_encoding_windows_874(),
    gb18030: m.own_encoding_gb18030(),
    big5: m.own_encoding_big5(),
    shift_jis: m.own_encoding_shift_jis(),
  };
  return names[encoding];
}

export function delimiterName(m: Messages, delimiter: Delimiter): string {
  const names: Readonly<Record<Delimiter, string>> = {
    ',': m.own_delimiter_comma(),
    ';': m.own_delimiter_semicolon(),
    '\t': m.own_delimiter_tab(),
    '|': m.own_delimiter_bar(),
  };
  return names[delimiter];
}

/** A sign that a file names as what parts its cells, one of ours or another. */
export function signName(m: Messages, sign: string): string {
  const ours = delimiters.find((one) => one === sign);
  return ours === undefined ? `“${sign}”` : delimiterName(m, ours).toLowerCase();
}

/** The kinds of problems that a reader's own file may have. */
const ownKinds = [
  'open_quote',
  'stray_quote',
  'ragged_row',
  'duplicate_column',
  'empty_cell',
  'character',
  'spaces',
  'keyword',
  'repeated_word',
  'number',
  'thousands',
  'date',
  'era',
  'id_form',
  'duplicate_id',
  'record_id',
  'country',
  'start_after_end',
  'low_above_value',
  'value_above_high',
  'low_above_high',
  'range_incomplete',
  'no_figure',
] as const satisfies readonly IssueKind[];

export function kindName(m: Messages, kind: IssueKind): string {
  const own = ownKinds.find((one) => one === kind);
  return own ? m[`own_kind_${own}` as const]() : kind;
}
