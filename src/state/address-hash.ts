/** What stands behind the last "#" of the address, with it; in the one file a page stands before it. No server is told of it. */
export function hashNow(): string {
  return location.hash.slice(Math.max(0, location.hash.lastIndexOf('#')));
}

/** Takes that out of the address: what it held has been used. */
export function dropHash(): void {
  const { href } = location;
  history.replaceState(history.state, '', href.slice(0, href.lastIndexOf('#')));
}
