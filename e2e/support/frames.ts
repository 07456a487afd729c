import type { Page } from '@playwright/test';

/** What was seen from the first frame with a mark on. */
export interface Seen {
  readonly frames: number;
  /** Frames in which no mark of a chart was in the page. */
  readonly bare: number;
  /** The sum of all layout shifts, those after a press of a key included. */
  readonly shift: number;
}

declare global {
  interface Window {
    readonly seen: Seen;
    /** Addresses of all that had come when the app took over. */
    readonly before: readonly string[];
  }
}

/** Looks at the page in each frame from its start; to be called before the page is opened. */
export const watchFrames = (page: Page) => page.addInitScript(watch);

export const seen = (page: Page) => page.evaluate(() => window.seen);

function watch(): void {
  const so = { frames: 0, bare: 0, shift: 0 };
  Object.assign(window, { seen: so });
  const look = () => {
    const drawings = [...document.querySelectorAll('.picture svg')];
    const some = drawings.some((one) => one.checkVisibility() && one.querySelector('.mark') !== null);
    if (some || so.frames > 0) so.frames += 1;
    if (!some && so.frames > 0) so.bare += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) so.shift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Keeps what had come when the app took over: the code for drawing follows at once. To be called before the page is opened. */
export const watchTakeOver = (page: Page) => page.addInitScript(keepBefore);

function keepBefore(): void {
  const observer = new MutationObserver(() => {
    const first = document.getElementById('app')?.firstChild;
    if (!first || (first instanceof Comment && first.data === '[')) return;
    observer.disconnect();
    Object.assign(window, { before: performance.getEntriesByType('resource').map(({ name }) => name) });
  });
  observer.observe(document, { childList: true, subtree: true });
}
