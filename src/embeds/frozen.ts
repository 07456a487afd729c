/** What an embed says of the version of the record that it keeps. */
export interface FrozenWords {
  readonly kept: string;
  /** Of the rows of its chart, what has changed since; null where nothing has. Its text is null where none of those that it shows without filters did. */
  readonly changed: { readonly text: string | null; readonly href: string } | null;
}
