/** Done once the browser has dealt with what waits: the page answers between two long pieces of work. */
export function nextTurn(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}
