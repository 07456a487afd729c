/** What an embed says of the version of the record that it keeps. */
export interface FrozenWords {
  readonly kept: string;
  /** Where the files of the version lie, from the page. */
  readonly rows: string;
  /** What has changed since of that which it shows; null where nothing has. */
  readonly changed: { readonly text: string; readonly href: string } | null;
}
