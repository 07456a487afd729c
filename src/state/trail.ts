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

/** How the address bar of a window tells where the reader is. */
export interface AddressBar {
  readonly path: () => string;
  readonly query: () => string;
  /** The part of the page that is asked for, without its "#". */
  readonly part: () => string;
  /** An address below the root as the browser is to show it. */
  readonly url: (address: string) => string;
}

/** Real paths; `root` is the path of the site, with a slash at both ends. */
export function pathBar({ location }: Window, root: string): AddressBar {
  return {
    path: () => location.pathname.slice(root.length),
    query: () => location.search,
    part: () => location.hash.slice(1),
    url: (address) => root + address,
  };
}

/** The trail of a browser window. */
export function browserTrail(window: Window, bar: AddressBar): Trail {
  const { history, location } = window;
  const scrolls = new Map<number, number>();
  let here = stepOf(history.state);
  let turning = false;
  const leave = () => scrolls.set(here.key, window.scrollY);
  const write = (how: 'pushState' | 'replaceState', step: Step, address: string) => {
    here = step;
    history[how](step, '', bar.url(address));
  };
  history.scrollRestoration = 'manual';
  const part = bar.part() === '' ? '' : `#${bar.part()}`;
  write('replaceState', here, bar.path() + bar.query() + part);
  return {
    path: bar.path,
    query: bar.query,
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
      if (fresh) arrive(window, bar.part(), turning ? (scrolls.get(here.key) ?? 0) : 0);
    },
  };
}

function stepOf(state: unknown): Step {
  const known = typeof state === 'object' && state !== null && 'key' in state && 'opens' in state;
  const key = known && typeof state.key === 'number' ? state.key : 0;
  return { key, opens: known && state.opens === true };
}

/** Tells readers who hear the page that it is another, and puts it where they left it or at the part that was asked for. */
function arrive(window: Window, asked: string, top: number): void {
  const part = asked === '' ? null : window.document.getElementById(asked);
  (part ?? window.document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  if (part && top === 0) part.scrollIntoView();
  else window.scrollTo(0, top);
}
