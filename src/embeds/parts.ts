/** A named part of an embed. */
export type Part =
  | 'title'
  | 'lead'
  | 'finding'
  | 'changed'
  | 'changes'
  | 'kept'
  | 'loading'
  | 'failed'
  | 'tip'
  | 'words'
  | 'notes'
  | 'table'
  | 'credit'
  | 'save'
  | 'saved'
  | 'evidence'
  | 'said'
  | 'facts'
  | 'row'
  | 'close';

/** Finds a part of an embed; null where the page was written without it. */
export function partOf(page: ParentNode, part: Part): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-part="${part}"]`);
}
