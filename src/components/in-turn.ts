/** How long parts may be drawn before the page is shown and may answer the reader, in ms, and how many the browser then has to lay out. */
const turn = { ms: 6, parts: 4 };

/** Does some of the tasks, in order, for the length of a turn; gives those that are left. */
export function forOneTurn(tasks: readonly (() => void)[]): readonly (() => void)[] {
  const end = performance.now() + turn.ms;
  const most = Math.min(tasks.length, turn.parts);
  let done = 0;
  while (done < most && performance.now() < end) tasks[done++]?.();
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
