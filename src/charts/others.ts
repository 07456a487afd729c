import { type FoundOther, type OtherTable, otherTables } from '../queries/find-row.js';
import type { OtherRows, PictureBase } from './picture-base.js';

/** A row that is neither claim nor promise. */
export type OtherRow = FoundOther['row'];

/** The kinds of row that a picture may be made of. One file and one table hold one kind. */
export type RowPart = 'claims' | 'promises' | OtherTable;

type Rows = Pick<PictureBase, 'claims' | 'promises' | 'others'>;

/** All rows of a picture that are neither claims nor promises. */
export function otherRows({ others }: Pick<PictureBase, 'others'>): OtherRow[] {
  return otherTables.flatMap((table): readonly OtherRow[] => others?.[table] ?? []);
}

/** The kinds of row that a picture holds any of. */
export function partsOf(picture: Rows): RowPart[] {
  const parts = ['promises', 'claims', ...otherTables] as const;
  return parts.filter((part) => countOf(picture, part) > 0);
}

/** How many rows of a kind a picture holds. */
export function countOf({ claims, promises, others }: Rows, part: RowPart): number {
  if (part === 'claims') return claims.length;
  return part === 'promises' ? promises.length : (others?.[part]?.length ?? 0);
}

/** The ids of all rows of a picture, in the order in which they are gone through. */
export function rowIds(picture: Rows & Pick<PictureBase, 'order'>): string[] {
  if (picture.order) return [...picture.order];
  return [...picture.promises, ...picture.claims, ...otherRows(picture)].map(({ id }) => id);
}

/** The table that ids of a picture are looked up in first, since an id is unique within a kind only. */
export function preferredTable({ others }: { readonly others?: OtherRows }): OtherTable | null {
  return otherTables.find((table) => others?.[table] !== undefined) ?? null;
}
