/** What an embed says of the version of the record that it keeps. */
export interface FrozenWords {
  readonly kept: string;
  /** What has changed since of that which it shows; null where nothing has. */
  readonly changed: { readonly text: string; readonly href: string } | null;
}
