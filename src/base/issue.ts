/** What a rule of the data found wrong; the words for it are in the message files. */
export type IssueKind =
  | 'missing_file'
  | 'extra_file'
  | 'empty_file'
  | 'web_page'
  | 'not_utf8'
  | 'byte_order_mark'
  | 'carriage_return'
  | 'null_byte'
  | 'open_quote'
  | 'stray_quote'
  | 'cut_off'
  | 'row_count'
  | 'no_rows'
  | 'missing_column'
  | 'extra_column'
  | 'renamed_column'
  | 'column_order'
  | 'duplicate_column'
  | 'ragged_row'
  | 'empty_cell'
  | 'character'
  | 'spaces'
  | 'keyword'
  | 'repeated_word'
  | 'number'
  | 'thousands'
  | 'date'
  | 'era'
  | 'address'
  | 'id_form'
  | 'duplicate_id'
  | 'record_id'
  | 'unknown_reference'
  | 'country'
  | 'start_after_end'
  | 'low_above_value'
  | 'value_above_high'
  | 'low_above_high'
  | 'range_incomplete'
  | 'no_figure'
  | 'series_mismatch';

/**
 * One problem in the data: where it is, what was expected and what was found.
 * `line` counts from 1, the header included; null means the file as a whole.
 */
export interface Issue {
  readonly kind: IssueKind;
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
}
