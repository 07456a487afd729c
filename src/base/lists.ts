/** Groups items by a key, in the order in which the keys first appear. */
export function groupBy<K, T>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const name = key(item);
    const known = groups.get(name);
    if (known) known.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** The distinct items, in the order in which they first appear. */
export function distinct<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}

/** A type guard for `filter`: neither null nor undefined. */
export function defined<T>(item: T | null | undefined): item is T {
  return item !== null && item !== undefined;
}
