/** A function that makes its answer once for each object; the answers go with their objects. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly made: V }>();
  return (key) => {
    const found = known.get(key) ?? { made: make(key) };
    known.set(key, found);
    return found.made;
  };
}

/** The same for lists: one with the very items of the list before that began alike has the same answer. */
export function rememberedList<T extends object, V>(
  make: (items: readonly T[]) => V,
): (items: readonly T[]) => V {
  const known = new WeakMap<T, { readonly items: readonly T[]; readonly made: V }>();
  return (items) => {
    const [first] = items;
    const before = first && known.get(first);
    if (before && isSame(before.items, items)) return before.made;
    const made = make(items);
    if (first) known.set(first, { items, made });
    return made;
  };
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
