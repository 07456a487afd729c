/** What stands behind the last "#" of the address, with it; in the one file a page stands before it. No server is told of it. */
export function hashNow(): string {
  return location.hash.slice(Math.max(0, location.hash.lastIndexOf('#')));
}

/** Takes this out of the address where it still stands there: what it held has been used. */
export function dropHash(hash: string): void {
  const { href } = location;
  if (hash === '' || !href.endsWith(hash)) return;
  history.replaceState(history.state, '', href.slice(0, -hash.length));
}
