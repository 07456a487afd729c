/** The start of the reader's own day, as ms UTC: the one clock that days since a deadline are counted by. A page written at build time has none. */
export function today(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}
