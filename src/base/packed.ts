/** Parts items, in their order, into as few pages as hold them; one that is too large for a page stands alone. */
export function packed<T>(items: readonly T[], sizeOf: (item: T) => number, room: number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (pages.length === 0 || size > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(item);
    left -= size;
  }
  return pages;
}

/** Parts so many items into as few pages as fit, a page being made from the first to before the last of its items. */
export function grown<T>(
  count: number,
  pageOf: (from: number, to: number) => T,
  fits: (page: T) => boolean,
): T[] {
  const pages: T[] = [];
  for (let from = 0; from < count;) {
    let to = from + 1;
    while (to < count && fits(pageOf(from, to + 1))) to += 1;
    pages.push(pageOf(from, to));
    from = to;
  }
  return pages;
}
