/** What a reader let fall on the page. */
export type Dropped =
  | { readonly what: 'file'; readonly file: File; readonly others: number }
  | { readonly what: 'folder'; readonly name: string }
  | { readonly what: 'nothing' };

/** As much of a `DataTransfer` as tells it. */
interface Transfer {
  readonly items: ArrayLike<{
    readonly kind: string;
    readonly webkitGetAsEntry: () => { readonly isDirectory: boolean } | null;
  }>;
  readonly files: ArrayLike<File>;
}

/** Whether what is dragged are files: text that is dragged into a box goes its own way. */
export const holdsFiles = (transfer: { readonly types: readonly string[] } | null): boolean =>
  transfer?.types.includes('Files') === true;

/** The first of the files that were dropped; a folder would look like a file that cannot be read. */
export function droppedOf({ items, files }: Transfer): Dropped {
  const file = files[0];
  if (!file) return { what: 'nothing' };
  const first = Array.from(items).find(({ kind }) => kind === 'file');
  if (first?.webkitGetAsEntry()?.isDirectory === true) return { what: 'folder', name: file.name };
  return { what: 'file', file, others: files.length - 1 };
}
