import { readFileSync } from 'node:fs';

/**
 * Runs in a page before all else: keeps the longest task of its main thread in `window.longest`, in ms; a browser tells those
 * above 50 only.
 */
export function watchTasks() {
  Reflect.set(window, 'longest', 0);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      Reflect.set(window, 'longest', Math.max(Reflect.get(window, 'longest'), duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** @type {(page: import('../browser.js').Page) => Promise<number>} */
export const longestTask = (page) => page.evaluate(() => Number(Reflect.get(window, 'longest')));

/**
 * What the processes of all tabs have in memory, in MB, now and at most so far; there is one tab.
 * @type {(browser: import('../browser.js').Browser) => Promise<{now: number, most: number}>}
 */
export async function memoryOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const tabs = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => status(id));
  const largest = tabs.sort((a, b) => b.most - a.most)[0];
  return largest ?? { now: NaN, most: NaN };
}

/** @type {(id: number) => {now: number, most: number}} */
function status(id) {
  const text = readFileSync(`/proc/${id}/status`, 'utf8');
  const kilobytes = (/** @type {string} */ key) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(text)?.[1]);
  return { now: kilobytes('VmRSS') / 1000, most: kilobytes('VmHWM') / 1000 };
}
