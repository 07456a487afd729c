/** Finds what the changelog says of a row under a version (or, without one, last): the item of a list that names the row's id. */
export function changelogReasons(changelog: string): (version: string | null, id: string) => string | null {
  const sections = changelog.split(/^(?=## )/m).map((text) => ({ text, items: itemsOf(text) }));
  return (version, id) => {
    const own = version === null ? [] : sections.filter(({ text }) => names(text, version));
    const item = [...own, ...sections].flatMap(({ items }) => items).find((one) => names(one, id));
    return item ?? null;
  };
}

/** Items of lists, each as one line. */
function itemsOf(text: string): string[] {
  const items = text.split(/^(?=[-*] )|\n\s*\n/m).filter((item) => /^[-*] /.test(item));
  return items.map((item) => item.slice(2).replaceAll('`', '').replace(/\s+/g, ' ').trim());
}

/** An id is no part of a longer one. */
function names(text: string, id: string): boolean {
  const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text);
}
