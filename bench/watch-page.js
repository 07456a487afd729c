/**
 * Times are ms since the visit began; 0 until it happened. `mark`: the first mark of a chart was painted.
 * `live`: script had put its own page in the place of the written one, and a mark stood in it.
 * @typedef {{mark: number, live: number, shift: number, longest: number}} Seen
 */

/**
 * Runs in the page before anything else does, and keeps what it sees in `window.bench`. Each frame it asks whether a
 * mark is there and visible; the time is taken in the first task after that frame was painted.
 * @param {string} mark
 */
export function watchPage(mark) {
  /** @type {Seen} */
  const seen = { mark: 0, live: 0, shift: 0, longest: 0 };
  /** @type {Element | null} */
  let written = null;
  Reflect.set(window, 'bench', seen);

  /** @type {(key: 'mark' | 'live') => void} */
  const painted = (key) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (seen[key] ||= performance.now());
    channel.port2.postMessage(null);
  };
  const marked = () => [...document.querySelectorAll(mark)].some((one) => one.checkVisibility());
  const replaced = () => {
    written ??= document.querySelector('#app > *');
    return written !== null && !written.isConnected;
  };
  const frame = () => {
    const taken = replaced();
    if (!seen.mark && marked()) painted('mark');
    if (!seen.live && taken && marked()) painted('live');
    if (!seen.mark || !seen.live) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  /** @type {(type: string, take: (entry: PerformanceEntry) => void) => void} */
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => {
    const byReader = Reflect.get(entry, 'hadRecentInput') === true;
    seen.shift += byReader ? 0 : Number(Reflect.get(entry, 'value'));
  });
  observe('longtask', ({ duration }) => (seen.longest = Math.max(seen.longest, duration)));
}
