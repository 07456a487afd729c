/** The reader's way through the site: the address bar and the back button, as `Location` needs them. */
export interface Trail {
  /** The path below the root, without a slash before it. */
  readonly path: () => string;
  readonly query: () => string;
  /** `opens` marks a step that the page itself will take back, such as opening a panel. */
  readonly push: (address: string, opens?: boolean) => void;
  readonly replace: (address: string) => void;
  readonly back: () => void;
  /** Has the browser fetch the page itself, where the app could not. */
  readonly reload: () => void;
  /** Whether the last step opened something. */
  readonly opened: () => boolean;
  /** Called when the reader goes back or forward. */
  readonly onturn: (turn: () => void) => void;
  /** The page stands; `fresh` tells that it is another than before. */
  readonly arrive: (fresh: boolean) => void;
}

interface Step {
  readonly key: number;
  readonly opens: boolean;
}

/** The trail of a browser window; `root` is the path of the site, with a slash at both ends. */
export function browserTrail(window: Window, root: string): Trail {
  const { history, location } = window;
  const scrolls = new Map<number, number>();
  let here = stepOf(history.state);
  let turning = false;
  const leave = () => scrolls.set(here.key, window.scrollY);
  const write = (how: 'pushState' | 'replaceState', step: Step, address: string) => {
    here = step;
    history[how](step, '', root + address);
  };
  history.scrollRestoration = 'manual';
  write('replaceState', here, location.pathname.slice(root.length) + location.search + location.hash);
  return {
    path: () => location.pathname.slice(root.length),
    query: () => location.search,
    push: (address, opens = false) => {
      leave();
      turning = false;
      write('pushState', { key: here.key + 1, opens }, address);
    },
    replace: (address) => write('replaceState', here, address),
    back: () => history.back(),
    reload: () => location.reload(),
    opened: () => here.opens,
    onturn: (turn) =>
      window.addEventListener('popstate', ({ state }) => {
        leave();
        here = stepOf(state);
        turning = true;
        turn();
      }),
    arrive: (fresh) => {
      if (fresh) arrive(window, turning ? (scrolls.get(here.key) ?? 0) : 0);
    },
  };
}

function stepOf(state: unknown): Step {
  const known = typeof state === 'object' && state !== null && 'key' in state && 'opens' in state;
  const key = known && typeof state.key === 'number' ? state.key : 0;
  return { key, opens: known && state.opens === true };
}

/** Tells readers who hear the page that it is another, and puts it where they left it or at the part that was asked for. */
function arrive(window: Window, top: number): void {
  const { document, location } = window;
  const part = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  (part ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  if (part && top === 0) part.scrollIntoView();
  else window.scrollTo(0, top);
}
