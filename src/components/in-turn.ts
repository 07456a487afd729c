/** How long parts may be drawn before the page is shown and may answer the reader, in ms. */
const turn = 10;

/** Does some of the tasks, in order, for the length of a turn; gives those that are left. */
export function forOneTurn(tasks: readonly (() => void)[]): readonly (() => void)[] {
  const end = performance.now() + turn;
  let done = 0;
  while (done < tasks.length && performance.now() < end) tasks[done++]?.();
  return tasks.slice(done);
}

/** Does the tasks turn by turn, the page shown between them, as long as `wanted` says so; `each` is told after every turn. */
export function turnByTurn(
  window: Window,
  tasks: readonly (() => void)[],
  wanted: () => boolean,
  each: () => void,
): void {
  if (tasks.length === 0) return;
  window.requestAnimationFrame(() =>
    window.setTimeout(() => {
      if (!wanted()) return;
      const left = forOneTurn(tasks);
      each();
      turnByTurn(window, left, wanted, each);
    }),
  );
}
